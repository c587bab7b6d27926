/** Tests on who a document is for (CSAF 2.1: sharing groups). */
import type { ConformanceTest } from "./conformance.ts";
import { type Finding, type JsonPath, quote } from "./finding.ts";
import type { CsafDocument } from "./schema.ts";

/** Reserved group ids and the only name each may have. */
const MAX_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const NIL_UUID = "00000000-0000-0000-0000-000000000000";
const RESERVED_NAMES: Readonly<Record<string, string>> = {
  [MAX_UUID]: "Public",
  [NIL_UUID]: "No sharing allowed",
};

const GROUP: JsonPath = ["document", "distribution", "sharing_group"];
const LABEL: JsonPath = ["document", "distribution", "tlp", "label"];

const groupOf = (csaf: CsafDocument) => csaf.document.distribution?.sharing_group;
const labelOf = (csaf: CsafDocument) => csaf.document.distribution?.tlp?.label;
const idOf = (csaf: CsafDocument) => groupOf(csaf)?.id.toLowerCase() ?? "";

/** Whether the document says itself that nobody may pass it on. */
export const forbidsSharing = (csaf: CsafDocument): boolean => idOf(csaf) === NIL_UUID;

function maxUuidNotPublic(csaf: CsafDocument): Finding[] {
  if (idOf(csaf) !== MAX_UUID || labelOf(csaf) === "CLEAR") return [];
  return [
    {
      path: LABEL,
      message: `is ${quote(labelOf(csaf))}: the sharing group has the public id \`${MAX_UUID}\`, which goes with \`CLEAR\` only`,
    },
  ];
}

function publicWithoutMaxUuid(csaf: CsafDocument): Finding[] {
  const group = groupOf(csaf);
  if (group === undefined || labelOf(csaf) !== "CLEAR" || idOf(csaf) === MAX_UUID) return [];
  if (forbidsSharing(csaf) && csaf.document.tracking.status === "draft") return [];
  return [
    {
      path: [...GROUP, "id"],
      message: `is ${quote(group.id)}: a \`CLEAR\` document may name the public group \`${MAX_UUID}\` only`,
    },
  ];
}

function reservedName(csaf: CsafDocument): Finding[] {
  const name = groupOf(csaf)?.name;
  const owner = Object.entries(RESERVED_NAMES).find(([, reserved]) => reserved === name);
  if (owner === undefined || owner[0] === idOf(csaf)) return [];
  return [
    {
      path: [...GROUP, "name"],
      message: `is ${quote(name)}: that name is reserved for the group id \`${owner[0]}\`, this one is ${quote(idOf(csaf))}`,
    },
  ];
}

function missingName(csaf: CsafDocument): Finding[] {
  const expected = RESERVED_NAMES[idOf(csaf)];
  const name = groupOf(csaf)?.name;
  if (expected === undefined || name === expected) return [];
  const is = name === undefined ? "is missing" : `is ${quote(name)}`;
  return [
    {
      path: [...GROUP, "name"],
      message: `${is}: the group id \`${idOf(csaf)}\` must be named ${quote(expected)}`,
    },
  ];
}

function disclosedLater(csaf: CsafDocument): Finding[] {
  const { status, revision_history } = csaf.document.tracking;
  if (labelOf(csaf) !== "CLEAR" || status === "draft") return [];
  const newest = Math.max(...revision_history.map(({ date }) => Date.parse(date)));
  return (csaf.vulnerabilities ?? []).flatMap(({ disclosure_date: date }, index) =>
    date === undefined || Date.parse(date) <= newest
      ? []
      : [
          {
            path: ["vulnerabilities", index, "disclosure_date"],
            message: `is ${quote(date)}: a released \`CLEAR\` document cannot be older than the disclosure`,
          },
        ],
  );
}

const test = (id: string, run: (csaf: CsafDocument) => Finding[]): ConformanceTest => ({
  id,
  since: "2.1",
  run,
});

export const sharingTests: readonly ConformanceTest[] = [
  test("6.1.38", maxUuidNotPublic),
  test("6.1.39", publicWithoutMaxUuid),
  test("6.1.40", reservedName),
  test("6.1.41", missingName),
  test("6.1.45", disclosedLater),
];
