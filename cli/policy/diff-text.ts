/** A difference in text: what changes, in the order of how much, and through which rule. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import type {
  ClassChange,
  ClassDiff,
  IncidentChange,
  OneSided,
  PolicyDiff,
} from "../../domain/policy/mod.ts";
import { axesText, count, some, wrap } from "./table.ts";

const WIDTH = 100;
/** Lines told of each kind of change; `--json` has them all. */
const TOLD = 12;

/** The incidents that change, then the label classes gathered by rule and level. */
export function diffText(
  { incidents, classes }: PolicyDiff,
  [before, after]: readonly [string, string],
  judgedOn: string,
): string {
  return [
    EXERCISE_BANNER,
    `From the rules of ${before} to those of ${after}, judged on ${judgedOn}`,
    incidentsText(incidents),
    classesText(classes),
    ...(classes.oneSided.length > 0 ? [oneSidedText(classes.oneSided)] : []),
  ].join("\n\n");
}

function incidentsText(changes: readonly IncidentChange[]): string {
  if (changes.length === 0) return "Catalogue: no organisation sees more or less of any incident.";
  const incidents = new Set(changes.map(({ incident }) => incident)).size;
  const head = `Catalogue: ${count(changes.length, "view")} of ${count(incidents, "incident")} change${changes.length === 1 ? "s" : ""}`;
  const alike = Map.groupBy(changes, (change) =>
    JSON.stringify([change.incident, effectText(change)]),
  );
  const lines = [...alike.values()].map((group) => {
    const organisations = group.map(({ organisation }) => organisation);
    const [first] = group;
    return first === undefined ? "" : incidentLine(first, organisations);
  });
  return [head, ...told(lines)].join("\n");
}

function incidentLine(change: IncidentChange, organisations: readonly string[]): string {
  const who = some(organisations);
  const rewritten = change.rewritten ? " (the incident reads differently too)" : "";
  return `  ${words(`${change.incident} from ${change.originator}${rewritten}: ${who}: ${effectText(change)}`)}`;
}

function effectText({ before, after, gains, loses, through }: IncidentChange): string {
  const portions = (verb: string, places: readonly number[]) =>
    places.length === 0
      ? []
      : [
          `${verb} ${places.length === 1 ? "portion" : "portions"} ${places.map((place) => place + 1).join(", ")}`,
        ];
  const parts = [
    before === after ? `${shown(before)} as before` : `${shown(before)} → ${shown(after)}`,
    ...portions("gains", gains),
    ...portions("loses", loses),
  ];
  return `${parts.join(", ")}, through ${axesText(through)}`;
}

const shown = (view: string): string => view.replace("-", " ");

function classesText({ compared, changes }: ClassDiff): string {
  if (changes.length === 0) {
    return `Label classes: none of ${count(compared, "class", "classes")} changes.`;
  }
  const rules = [...Map.groupBy(changes, ruleText)].toSorted(
    ([, a], [, b]) => Number(isPlain(a)) - Number(isPlain(b)) || b.length - a.length,
  );
  return [
    `Label classes: ${count(changes.length, "change")} among ${count(compared, "class", "classes")}`,
    ...rules.map(([rule, group]) => {
      const head = `  ${words(`${count(group.length, "class", "classes")} ${rule}`)}`;
      return [head, ...(isPlain(group) ? [] : told(levelLines(group)))].join("\n");
    }),
  ].join("\n\n");
}

/** That a kind of information is new or gone says it all where no agreement is asked for. */
const isPlain = ([change]: readonly ClassChange[]): boolean =>
  change?.through[0]?.code === "unknown-information-kind" && change.under.length === 0;

function ruleText({ effect, through, under }: ClassChange): string {
  const [verb, when, other] =
    effect === "gains" ? ["gained", "before", "now"] : ["lost", "now", "before"];
  const kind = through[0]?.params["kind"];
  const unknown = through[0]?.code === "unknown-information-kind" && kind !== undefined;
  const axes = unknown ? `the pack does not know the kind ${kind}` : axesText(through);
  const carried = under.length > 0 ? `under ${under.join(", ")}` : "without an agreement";
  return `${verb}; denied ${when}: ${axes}; permitted ${other} ${carried}`;
}

/** By level: who gains or loses it, and from whom. */
function levelLines(changes: readonly ClassChange[]): string[] {
  return [...Map.groupBy(changes, levelText)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([level, group]) => {
      const who = unique(group.map(({ organisation }) => organisation));
      const from = unique(group.map(({ originator }) => originator));
      const verb = verbOf(group[0]?.effect ?? "gains", who.length);
      const classes = count(group.length, "class", "classes");
      return `    ${words(`${some(who)} ${verb} ${classes} of ${level} from ${some(from)}`, "      ")}`;
    });
}

const verbOf = (effect: ClassChange["effect"], who: number): string =>
  who === 1 ? effect : effect.slice(0, -1);

function levelText({ scheme, level, marking }: ClassChange): string {
  return scheme === "" ? (marking.split(" ")[0] ?? marking) : `${scheme} ${level}`;
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

const MEANT: Readonly<Record<OneSided["as"], string>> = {
  recipient: "to it",
  originator: "from it",
  marking: "with its marks",
};

function oneSidedText(found: readonly OneSided[]): string {
  const lines = [...Map.groupBy(found, ({ kind, name }) => `${kind} ${name}`)].map(
    ([what, all]) => {
      const where = all[0]?.in === "before" ? "is gone" : "is new";
      const permitted = all.map(
        ({ as, classes }) => `${count(classes, "class", "classes")} permitted ${MEANT[as]}`,
      );
      return `  ${what} ${where}: ${permitted.join(", ")}`;
    },
  );
  return ["Only in one of the packs, so denied throughout in the other:", ...lines].join("\n");
}

function told(lines: readonly string[]): string[] {
  const rest = lines.length - TOLD;
  return rest > 1
    ? [...lines.slice(0, TOLD), `    and ${rest} more lines; --json has all`]
    : [...lines];
}

const words = (text: string, indent = "    "): string => wrap(text.split(" "), WIDTH, indent);
