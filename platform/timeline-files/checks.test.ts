/** Mistakes in the file of a played exercise: all of them at once, each where it stands. */
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadPack, readYaml } from "../pack/mod.ts";
import { problemsOf } from "../pack/testing.ts";
import { readTimeline } from "../../domain/timeline/mod.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");
const world = loadPack(SHIPPED);
const shipped = readFileSync(join(SHIPPED, "exercises/maritime-apt.yaml"), "utf8");

const read = (text: string) =>
  readTimeline(readYaml(text, "exercises/test.yaml", "test.yaml").file, world);

/** A small timeline; `►` in what is put into it marks where a problem is expected. */
const small = (injects: string, exercise = "", rest = "") => `schemaVersion: 1
exercise:
  name: Small
  exerciseType: TTX
  sponsor: nobody
  scope: a test
  missionAreas: [Protection]
  threatOrHazard: none
  startEx: "2026-11-12T01:00:00Z"
  endEx: "2026-11-12T02:00:00Z"
  timeZone: Asia/Tokyo
  overallMarking: TLP:GREEN
${exercise}topology: maritime-cell
objectives: [{ id: first, title: First, priority: core, capability: Cybersecurity }]
teams: [{ id: nco, organizationId: nisc }, { id: singapore, organizationId: asean-sg }]
moves:
  - { moveNumber: 1, deltaSeconds: 0, situationDescription: It begins. }
  - { moveNumber: 2, deltaSeconds: 1800, situationDescription: It goes on. }
${rest}injects:
${injects}`;

const one = (more: string, number = "1") =>
  `  - { controlNumber: "${number}", title: One, moveNumber: 1, description: Something., ${more} }\n`;

/** The problems of a text with marks, which must stand exactly at them. */
function marked(text: string): string[] {
  const problems = problemsOf(() => read(text.replaceAll("►", "")));
  const places = text
    .split("\n")
    .flatMap((line, row) =>
      [...line.matchAll(/►/g)].map((mark, before) => `${row + 1}:${mark.index + 1 - before}`),
    );
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  return problems.map(({ message }) => message);
}

test("the shipped exercise is read, with everything in it", () => {
  const { timeline } = read(shipped);
  expect(timeline.injects).toHaveLength(21);
  expect(timeline.endMs).toBe(90 * 60_000);
  const { incident } = timeline.injects.find(({ controlNumber }) => controlNumber === "1.3")!;
  expect(incident).toMatchObject({ key: "quaymaster-update", originator: "jpcert" });
  // A list of organisations is all of them, where the expectation says nothing else.
  const plans = timeline.injects
    .flatMap(({ expectations }) => expectations)
    .find(({ id }) => id === "plans-relayed")!;
  expect(plans.match).toMatchObject({
    kind: "all",
    of: [{ organisation: "isac-jp-transport" }, { organisation: "asean-sg" }],
  });
});

test("its every inject has notes for its controller", () => {
  const silent = read(shipped).timeline.injects.filter(
    ({ controllerNotes }) => controllerNotes === "",
  );
  expect(silent).toEqual([]);
});

test("a misspelt key and a misspelt value are told with what is near, deep within a match too", () => {
  const match = "match: { all: [{ event: ►hold, ►organisaton: nco }] }";
  expect(
    marked(
      small(
        one(
          `deltaSeconds: 60, toOrg: [nco], ►grup: a, expectations: [{ id: a, name: A, ${match} }]`,
        ),
      ),
    ),
  ).toEqual([
    "unknown key `grup`; did you mean `group`?",
    "unknown value `hold`; did you mean `holds`?",
    "unknown key `organisaton`; did you mean `organisation`?",
  ]);
});

test("all mistakes are told at once, in the order of the file", () => {
  const messages = marked(
    small(
      one("deltaSeconds: 60, fromOrg: ►nics, toOrg: [►ncoo], objectives: [►frst]") +
        one("deltaSeconds: ►4000, toOrg: [nco], marking: ►TLP:AMBR", "2"),
      "",
    ),
  );
  expect(messages[0]).toBe("unknown organisation `nics`; did you mean `nisc`?");
  expect(messages[1]).toBe("unknown organisation or team `ncoo`; did you mean `nco`?");
  expect(messages[2]).toBe("unknown objective `frst`; did you mean `first`?");
  expect(messages[3]).toContain("`4000` (T+1h6m40s) is after endEx, T+1h");
  expect(messages[4]).toContain("label `TLP:AMBR`");
});

const holds = (more: string) =>
  `{ id: a, name: A, match: { event: holds, organisation: nco }${more} }`;

describe.each<[string, string, string]>([
  [
    "a move that there is not",
    one("deltaSeconds: 60").replace("moveNumber: 1", "moveNumber: ►3"),
    "there is no move `3`; accepted: 1, 2",
  ],
  [
    "a time before its move",
    one("deltaSeconds: ►60").replace("moveNumber: 1", "moveNumber: 2"),
    "`60` (T+1m) is before its move 2 begins, at 1800",
  ],
  ["a time in the next move", one("deltaSeconds: ►1900"), "is in move 2, which begins at 1800"],
  ["no time and no trigger", one("toOrg: [nco]").replace("- {", "- ►{"), "missing `deltaSeconds`"],
  [
    "an organisation outside the topology",
    one("deltaSeconds: 60, toOrg: [►jp-isac-cc]"),
    "has no link in this topology",
  ],
  [
    "a number twice",
    one("deltaSeconds: 1") + one("deltaSeconds: 2").replace('"1"', '►"1"'),
    "`1` is already at test.yaml:20",
  ],
  [
    "an unknown dependency",
    one("trigger: { condition: Completion, dependsOn: [►x9] }"),
    "unknown inject or expectation `x9`",
  ],
  ["a trigger without dependency", one("trigger: ►{ condition: Failure }"), "missing `dependsOn`"],
  [
    "a dependency of time",
    one("deltaSeconds: 9") +
      one('deltaSeconds: 9, trigger: { condition: Time, dependsOn: ►["1"] }', "2"),
    "a Time trigger depends on nothing",
  ],
  [
    "success without expectation",
    one("deltaSeconds: 9") + one('trigger: { condition: Success, dependsOn: [►"1"] }', "2"),
    "has no expectations",
  ],
  [
    "expiration that never comes",
    one(`deltaSeconds: 9, expectations: [${holds("")}]`) +
      one("trigger: { condition: Expiration, dependsOn: [►a] }", "2"),
    "cannot come to Expiration before the end",
  ],
  [
    "an expectation that expires at once",
    one(`deltaSeconds: 9, expectations: [${holds(", expirationTime: ►0")}]`),
    "would expire with the release",
  ],
  [
    "an expectation after the end",
    one(`deltaSeconds: 1700, expectations: [${holds(", expirationTime: ►3000")}]`),
    "after endEx, T+1h",
  ],
  [
    "two forms of match",
    one(
      "deltaSeconds: 9, toOrg: [nco], expectations: [{ id: a, name: A, match: ►{ event: holds, not: { event: read } } }]",
    ),
    "expected one of `event`",
  ],
  [
    "a deadline after the expiration",
    one(
      "deltaSeconds: 9, expectations: [{ id: a, name: A, expirationTime: 60, match: { event: holds, organisation: nco, by: ►T+5m } }]",
    ),
    "is after the expectation has expired",
  ],
  [
    "an expectation of nobody",
    one("deltaSeconds: 9, expectations: [{ id: a, name: A, match: ►{ event: read } }]"),
    "its inject is for nobody",
  ],
  [
    "an Automatic one without match",
    one("deltaSeconds: 9, expectations: [►{ id: a, name: A }]"),
    "missing `match`",
  ],
  [
    "a Manual one with a match",
    one(
      "deltaSeconds: 9, expectations: [{ id: a, name: A, type: Manual, match: ►{ event: read, organisation: nco } }]",
    ),
    "the evaluator's alone",
  ],
  [
    "an unknown incident in a match",
    one(
      "deltaSeconds: 9, expectations: [{ id: a, name: A, match: { event: holds, organisation: nco, incident: ►zz } }]",
    ),
    "unknown incident of an inject `zz`",
  ],
  [
    "an unknown critical task",
    one(
      "deltaSeconds: 9, toOrg: [nco], expectations: [{ id: a, name: A, criticalTaskId: ►zz, match: { event: read } }]",
    ),
    "unknown critical task `zz`",
  ],
  [
    "an unknown incident of the catalogue",
    one("deltaSeconds: 9, incident: ►jp-port-crane"),
    "unknown incident of the catalogue `jp-port-crane`",
  ],
  [
    "an incident from elsewhere than it begins",
    one("deltaSeconds: 9, fromOrg: ►nisc, incident: jp-port-crane-controllers"),
    "begins at `isac-jp-transport` and not at `nisc`",
  ],
  [
    "a fault that its type does not know",
    one(
      "deltaSeconds: 9, faults: [{ name: f, type: latency, target: nisc, attributes: { ►latncy: 5 }, source: assumed }]",
    ),
    "has no attribute `latncy`",
  ],
])("%s", (_, injects, message) => {
  test("is told where it stands", () => {
    const messages = marked(small(injects));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });
});

test("injects that wait for each other are told with the way round", () => {
  const messages = marked(
    small(
      one('trigger: ►{ condition: Completion, dependsOn: ["2"] }') +
        one('trigger: ►{ condition: Completion, dependsOn: ["1"] }', "2") +
        one('trigger: ►{ condition: Completion, dependsOn: ["2"] }', "3"),
    ),
  );
  expect(messages).toEqual([
    "inject `1` can never fire: `1` waits for `2` waits for `1`",
    "inject `2` can never fire: `2` waits for `1` waits for `2`",
    "inject `3` can never fire: it waits for `2`, and what it waits for never goes out",
  ]);
});

test("what the checkpoint would refuse is told before the day", () => {
  const incident =
    'fromOrg: nisc, incident: { sectors: [cross-sector, transport-marine], informationKind: cyber, severity: low, portions: [►{ kind: title, label: "極秘//REL TO USA, JPN, SGP", text: T }, { kind: comment, label: "S", text: C }] }';
  const problems = problemsOf(() =>
    read(small(one(`deltaSeconds: 9, ${incident}`)).replaceAll("►", "")),
  );
  expect(problems.length).toBeGreaterThan(0);
  for (const { line } of problems) expect(line).toBe(20);
});

test("an exercise in real time has no compression, and a compressed one needs it", () => {
  expect(marked(small(one("deltaSeconds: 9"), "  compression: ►6\n"))).toEqual([
    "`compression: 6` is not real time; expected `timelineMode: Compressed`, or no compression",
  ]);
  expect(marked(small(one("deltaSeconds: 9"), "  timelineMode: ►Compressed\n"))).toEqual([
    "missing `compression`; expected story minutes in a minute of real time",
  ]);
});
