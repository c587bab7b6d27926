/** Expectations can be judged: each match has one form, a time that is not over before it begins, and somebody. */
import type { Problem } from "../../input.ts";
import { each, eachText, isMap, problemAt, valueAt, type Found } from "../../pack/mod.ts";
import { offsetMs } from "../offsets.ts";
import { type Place, predicatesIn } from "./place.ts";
import { said } from "./times.ts";

const FORMS = ["event", "all", "any", "not"] as const;
/** What only an event can be told by. */
const CIRCUMSTANCES = [
  "organisation",
  "incident",
  "portions",
  "recipient",
  "atMost",
  "atLeast",
  "banner",
  "by",
  "since",
] as const;

export const checkExpectations = (place: Place): Problem[] =>
  each(place.file.value, "injects.*").flatMap((inject) =>
    each(inject.value, "expectations.*").flatMap(({ path, value }) =>
      checkOne(place, inject, { path: [...inject.path, ...path], value }),
    ),
  );

function checkOne(place: Place, inject: Found, { path, value }: Found): Problem[] {
  const { file } = place;
  const match = valueAt(value, ["match"]);
  const isManual = valueAt(value, ["type"]) === "Manual";
  if (isManual && match !== undefined) {
    const message =
      "a Manual expectation is the evaluator's alone; expected no `match`, or `type: Automatic`";
    return [problemAt(file, [...path, "match"], message)];
  }
  if (!isManual && match === undefined) {
    const message = "missing `match`; expected what is checked on the wire, or `type: Manual`";
    return [problemAt(file, [...path, "match"], message)];
  }
  const parts = isMap(match) ? predicatesIn({ path: [...path, "match"], value: match }) : [];
  return [
    ...checkExpiration(place, inject, { path, value }),
    ...parts.flatMap((part) => checkForm(place, part)),
    ...parts.flatMap((part) => checkDeadline(place, part, value)),
    ...checkSomebody(place, inject, { path, value }, parts),
  ];
}

function checkExpiration({ file }: Place, inject: Found, { path, value }: Found): Problem[] {
  const expires = valueAt(value, ["expirationTime"]);
  const at = [...path, "expirationTime"];
  if (expires === 0) {
    const message = "`0` would expire with the release; expected seconds after it, above 0";
    return [problemAt(file, at, message)];
  }
  const released = valueAt(inject.value, ["deltaSeconds"]);
  const [start, end] = ["startEx", "endEx"].map((key) =>
    Date.parse(eachText(file.value, `exercise.${key}`)[0]?.value ?? ""),
  );
  if (typeof expires !== "number" || typeof released !== "number") return [];
  const length = (end! - start!) / 1000;
  if (!(released + expires > length) || released > length) return [];
  const message = `it would expire at ${said(released + expires)}, after endEx, ${said(length)}; expected ${length - released} seconds or less`;
  return [problemAt(file, at, message)];
}

function checkForm({ file }: Place, { path, value }: Found): Problem[] {
  if (!isMap(value)) return [];
  const forms = FORMS.filter((form) => value[form] !== undefined);
  if (forms.length !== 1) {
    const found = forms.length === 0 ? "nothing" : forms.map((form) => `\`${form}\``).join(" and ");
    const message = `${found} found; expected one of \`event\`, \`all\`, \`any\` and \`not\``;
    return [problemAt(file, path, message)];
  }
  if (forms[0] === "event") return [];
  return CIRCUMSTANCES.filter((key) => value[key] !== undefined).map((key) =>
    problemAt(
      file,
      [...path, key],
      `\`${key}\` belongs to an event; expected it inside \`${forms[0]!}\``,
      "key",
    ),
  );
}

function checkDeadline({ file }: Place, { path, value }: Found, expectation: unknown): Problem[] {
  const expires = valueAt(expectation, ["expirationTime"]);
  return eachText(value, "by").flatMap((by) => {
    const byMs = offsetMs(by.value);
    if (byMs === null || typeof expires !== "number" || byMs <= expires * 1000) return [];
    const message = `\`${by.value}\` is after the expectation has expired, ${said(expires)}; expected that or less`;
    return [problemAt(file, [...path, ...by.path], message)];
  });
}

/** An event of nobody in particular is judged for those that the inject is for. */
function checkSomebody(
  { file }: Place,
  inject: Found,
  { path }: Found,
  parts: readonly Found[],
): Problem[] {
  const isFor = each(inject.value, "toOrg.*").length > 0;
  const nameless = parts.find(
    ({ value }) =>
      isMap(value) && value["event"] !== undefined && value["organisation"] === undefined,
  );
  if (isFor || nameless === undefined) return [];
  const message = "it names no `organisation`, and its inject is for nobody; expected one of them";
  return [problemAt(file, nameless.path.length > 0 ? nameless.path : path, message)];
}
