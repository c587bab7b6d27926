/** Tests on version, status and revision history: together they say which edition this is. */
import type { ConformanceTest } from "./conformance.ts";
import { type Finding, type JsonPath, quote } from "./finding.ts";
import type { CsafDocument } from "./schema.ts";
import { compareVersions, parseVersion, sameVersion, withoutBuild } from "./version.ts";

type Tracking = CsafDocument["document"]["tracking"];
type Revision = Tracking["revision_history"][number];

const TRACKING: JsonPath = ["document", "tracking"];
const HISTORY: JsonPath = [...TRACKING, "revision_history"];
const isReleased = (tracking: Tracking) => tracking.status !== "draft";

const test = (id: string, run: (tracking: Tracking) => Finding[]): ConformanceTest => ({
  id,
  since: "2.0",
  run: (csaf) => run(csaf.document.tracking),
});

const eachRevision = (
  tracking: Tracking,
  complaint: (revision: Revision, index: number) => string | null,
): Finding[] =>
  tracking.revision_history.flatMap((revision, index) => {
    const message = complaint(revision, index);
    return message === null ? [] : [{ path: [...HISTORY, index, "number"], message }];
  });

/** By date as the standard asks, and by number where dates are equal. */
const byDate = (tracking: Tracking): Revision[] =>
  tracking.revision_history.toSorted(
    (a, b) => Date.parse(a.date) - Date.parse(b.date) || compareVersions(a.number, b.number),
  );

function unsortedHistory(tracking: Tracking): Finding[] {
  const dated = byDate(tracking);
  const fault = dated.findIndex(
    ({ number }, i) => i > 0 && compareVersions(dated[i - 1]!.number, number) > 0,
  );
  if (fault < 0) return [];
  const number = quote(dated[fault]!.number);
  return [
    {
      path: HISTORY,
      message: `has revision ${number} dated after a higher one: numbers must rise with their dates`,
    },
  ];
}

function notTheLatest(tracking: Tracking): Finding[] {
  const latest = byDate(tracking).at(-1)!;
  const accepted = tracking.status === "draft" ? withoutPreRelease : withoutBuild;
  if (sameVersion(accepted(latest.number), accepted(tracking.version))) return [];
  return [
    {
      path: [...TRACKING, "version"],
      message: `is ${quote(tracking.version)}: must be that of the newest revision, ${quote(latest.number)}`,
    },
  ];
}

const withoutPreRelease = (version: string): string => withoutBuild(version).replace(/-.*/, "");

function draftVersionOfReleased(tracking: Tracking): Finding[] {
  const { major, preRelease } = parseVersion(tracking.version);
  if ((major !== 0n && preRelease === "") || !isReleased(tracking)) return [];
  return [
    {
      path: [...TRACKING, "status"],
      message: `is ${quote(tracking.status)}: version ${quote(tracking.version)} is a draft's, so it must be \`draft\``,
    },
  ];
}

function gapInHistory(tracking: Tracking): Finding[] {
  const majors = tracking.revision_history
    .map(({ number }) => parseVersion(number).major)
    .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  // Before the first there may be none, or version 0.
  const after = majors.find((major, i) => major - (majors[i - 1] ?? 0n) > 1n);
  if (after === undefined) return [];
  return [{ path: HISTORY, message: `has no revision ${quote(String(after - 1n))}` }];
}

const isSemantic = (number: string): boolean => number.includes(".");

function mixedVersioning(tracking: Tracking): Finding[] {
  const expected = isSemantic(tracking.version);
  const kind = expected ? "semantic" : "integer";
  return eachRevision(tracking, ({ number }) =>
    isSemantic(number) === expected
      ? null
      : `is ${quote(number)}: must be a ${kind} version like the document's, ${quote(tracking.version)}`,
  );
}

export const historyTests: readonly ConformanceTest[] = [
  test("6.1.14", unsortedHistory),
  test("6.1.16", notTheLatest),
  test("6.1.17", draftVersionOfReleased),
  test("6.1.18", (tracking) =>
    eachRevision(tracking, ({ number }) =>
      isReleased(tracking) && parseVersion(number).major === 0n
        ? `is ${quote(number)}: a released document (${quote(tracking.status)}) must not list version 0`
        : null,
    )),
  test("6.1.19", (tracking) =>
    eachRevision(tracking, ({ number }) =>
      parseVersion(number).preRelease === ""
        ? null
        : `is ${quote(number)}: a revision must not be a pre-release`,
    )),
  test("6.1.20", (tracking) =>
    isReleased(tracking) && parseVersion(tracking.version).preRelease !== ""
      ? [
          {
            path: [...TRACKING, "version"],
            message: `is ${quote(tracking.version)}: a released document must not have a pre-release version`,
          },
        ]
      : []),
  test("6.1.21", gapInHistory),
  test("6.1.22", (tracking) =>
    eachRevision(tracking, ({ number }, index) =>
      tracking.revision_history.findIndex((other) => sameVersion(other.number, number)) < index
        ? `is ${quote(number)}, which an earlier item has already`
        : null,
    )),
  test("6.1.30", mixedVersioning),
];
