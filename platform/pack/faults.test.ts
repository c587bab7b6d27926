/** Faults of an exercise that cannot be used: each is reported where it stands. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadPack } from "./mod.ts";
import { problemsOf } from "./testing.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");
const root = mkdtempSync(join(tmpdir(), "sekisho-faults-"));
/** Stands before what a problem has to point at. */
const HERE = "►";
let dir = "";
let copies = 0;

beforeEach(() => {
  dir = join(root, String(copies++));
  cpSync(SHIPPED, dir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Has the exercise with these faults only; returns where the marks stood. */
function write(...faults: readonly string[]): { file: string; line: number; column: number }[] {
  const file = join(dir, "exercises/hub-down.yaml");
  const [before, after] = readFileSync(file, "utf8").split(/^faults:\n(?: {2}.*\n)+/m);
  const written = faults.map((fault, index) =>
    [
      ...(fault.includes("name:") ? [] : [`name: example-${index}`]),
      ...fault.split("\n"),
      ...(fault.includes("startAt") ? [] : ["startAt: { window: fault }"]),
      "source: assumed",
    ]
      .map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`))
      .join("\n"),
  );
  const marked = `${before}faults:\n${written.join("\n")}\n${after}`;
  writeFileSync(file, marked.replaceAll(HERE, ""));
  return marked.split("\n").flatMap((line, index) =>
    [...line.matchAll(new RegExp(HERE, "g"))].map((mark, before) => ({
      file,
      line: index + 1,
      column: mark.index + 1 - before,
    })),
  );
}

const problems = () => problemsOf(() => loadPack(dir));
const LATENCY = "type: latency\ntarget: cisa";

test("every way of naming targets, and every kind of attribute, is read", () => {
  write(
    `type: latency\ntarget: [cisa, policy, exercise]\nattributes: { latency: 200, jitter: 10 }\nstream: upstream\ntoxicity: 0.5\ndurationMinutes: 10`,
    "type: staffing\ntarget: { select: { nation: JPN, kind: cert, sector: '*' }, mode: fixed, value: 2 }\nattributes: { factor: 0 }",
    "type: kill\ntarget: nats-server\nattributes: { signal: SIGTERM }",
    "type: agreement_suspended\ntarget: [jp-us-gsomia, fvey]",
    "type: ceiling_lowered\ntarget: jp-us-gsomia\nattributes: { ceiling: 極秘 }",
    "type: clearance_changed\ntarget: nisc\nattributes: { clearance: none }",
    "type: policy_outage",
    "type: stale_policy\ntarget: policy",
  );
  const { exercises } = loadPack(dir);
  const { faults } = exercises.get("hub-down")!;
  expect(faults.map(({ target }) => target)).toEqual([
    { kind: "named", names: ["cisa", "policy", "exercise"] },
    {
      kind: "selected",
      select: { nation: "JPN", kind: "cert", sector: "*" },
      mode: "fixed",
      value: 2,
    },
    ...[["nats-server"], ["jp-us-gsomia", "fvey"], ["jp-us-gsomia"], ["nisc"]].map((names) => ({
      kind: "named",
      names,
    })),
    { kind: "named", names: ["policy"] },
    { kind: "named", names: ["policy"] },
  ]);
});

describe("a fault is reported, where it stands,", () => {
  test.each<[string, string, string]>([
    [
      "of a type that nobody knows",
      "type: ►latncy\ntarget: cisa",
      "unknown value `latncy`; did you mean `latency`?",
    ],
    [
      "with a window that the exercise lacks",
      "type: down\ntarget: cisa\nstartAt: { window: ►onset }",
      "this exercise has no window `onset`; accepted: baseline, settling, fault, recovery",
    ],
    // Targets
    [
      "without a target where there has to be one",
      "►name: example\ntype: down",
      "missing `target`; a down fault needs one",
    ],
    [
      "at an organisation that the pack lacks",
      "type: staffing\ntarget: ►csia\nattributes: { factor: 0.5 }",
      "unknown organisation `csia`; did you mean `cisa`?",
    ],
    [
      "at a link that the pack lacks, in a list",
      "type: partition\ntarget: [nisc, ►polcy, metrics]",
      "unknown link `polcy`; did you mean `policy`?",
    ],
    [
      "at a process that the pack lacks",
      "type: pause\ntarget: ►nats-sever",
      "unknown process `nats-sever`; did you mean `nats-server`?",
    ],
    [
      "at the process that has to end it",
      "type: down\ntarget: [►exercise]",
      "unknown process `exercise`; accepted: cisa, nsa, ",
    ],
    [
      "at an agreement that the pack lacks",
      "type: agreement_suspended\ntarget: [fvey, ►jp-us-gsoma]",
      "unknown agreement `jp-us-gsoma`; did you mean `jp-us-gsomia`?",
    ],
    [
      "at another place than the checkpoint",
      "type: policy_outage\ntarget: ►cisa",
      "unknown checkpoint `cisa`; accepted: policy",
    ],
    [
      "with a selection where there is nothing to select",
      "type: agreement_suspended\ntarget: ►{ select: { nation: JPN } }",
      "an agreement_suspended fault takes names, no selection of organisations",
    ],
    [
      "with a selection of a nation that the pack lacks",
      "type: down\ntarget: { select: { nation: ►JPX }, mode: one }",
      "unknown nation `JPX`; did you mean `JPN`?",
    ],
    [
      "with a selection of a sector that the pack lacks",
      "type: down\ntarget: { select: { sector: ►enrgy } }",
      "unknown sector `enrgy`; did you mean `energy`?",
    ],
    [
      "with a selection in a mode that nobody knows",
      "type: down\ntarget: { select: {}, mode: ►fixd }",
      "unknown value `fixd`; did you mean `fixed`?",
    ],
    [
      "with a key of a selection that nobody knows",
      "type: down\ntarget: { select: { ►naton: JPN } }",
      "unknown key `naton`; did you mean `nation`?",
    ],
    [
      "with a target of no shape that there is",
      "type: down\ntarget: ►5",
      "`5` cannot be used; expected a name, a list of names, or `select` with what organisations are",
    ],
    // Attributes
    [
      "without an attribute that has to be given",
      "►name: example\ntype: latency\ntarget: cisa",
      "missing `latency`; a latency fault takes `latency` a whole number from 0 to 60000 ms",
    ],
    [
      "with an attribute below its bounds",
      `${LATENCY}\nattributes: { latency: ►-1 }`,
      "`latency: -1`; a latency fault takes `latency` a whole number from 0 to 60000 ms",
    ],
    [
      "with an attribute above its bounds",
      "type: limit_data\ntarget: cisa\nattributes:\n  bytes: ►1000000001",
      "`bytes: 1000000001`; a limit_data fault takes `bytes` a whole number from 0 to 1000000000 bytes",
    ],
    [
      "with part of what comes whole",
      `${LATENCY}\nattributes: { latency: ►0.5 }`,
      "`latency: 0.5`; a latency fault takes `latency` a whole number from 0 to 60000 ms",
    ],
    [
      "with text for a number",
      `${LATENCY}\nattributes: { latency: ►fast }`,
      '`latency: "fast"`; a latency fault takes `latency` a whole number from 0 to 60000 ms',
    ],
    [
      "with a number for text",
      "type: kill\ntarget: cisa\nattributes: { signal: ►9 }",
      "`signal: 9`; a kill fault takes `signal`: SIGKILL, SIGTERM, SIGABRT",
    ],
    [
      "with a word that is none of those accepted",
      "type: kill\ntarget: cisa\nattributes: { signal: ►SIGHUP }",
      '`signal: "SIGHUP"`; a kill fault takes `signal`: SIGKILL, SIGTERM, SIGABRT',
    ],
    [
      "with an attribute that is neither number nor text",
      "type: staffing\ntarget: cisa\nattributes: { factor: ►true }",
      "`true` cannot be used; expected a number or some text",
    ],
    [
      "with a misspelt attribute that has to be given, once",
      "type: latency\ntarget: cisa\nattributes: { ►latncy: 5 }",
      "fault type latency has no attribute `latncy`; did you mean `latency`?",
    ],
    [
      "with an attribute that its type does not have",
      `${LATENCY}\nattributes: { latency: 5, ►jiter: 5 }`,
      "fault type latency has no attribute `jiter`; did you mean `jitter`?",
    ],
    [
      "with an attribute where there are none",
      "type: down\ntarget: cisa\nattributes: { ►factor: 0.5 }",
      "fault type down has no attribute `factor`; it takes none",
    ],
    // Fields that only some have
    [
      "with a direction, away from links",
      "type: down\ntarget: cisa\n►stream: upstream",
      "a down fault has no `stream`; only faults at links have it",
    ],
    [
      "with a toxicity, away from links",
      "type: policy_outage\n►toxicity: 1",
      "a policy_outage fault has no `toxicity`; only faults at links have it",
    ],
    [
      "with a toxicity that is no share",
      "type: partition\ntarget: cisa\ntoxicity: ►1.5",
      "`1.5` found; expected a number from 0 to 1",
    ],
    [
      "with a direction that nobody knows",
      "type: partition\ntarget: cisa\nstream: ►upsteam",
      "unknown value `upsteam`; did you mean `upstream`?",
    ],
    [
      "with a duration, although it happens at a moment",
      "type: kill\ntarget: cisa\n►durationMinutes: 5",
      "a kill fault has no `durationMinutes`; it happens at a moment",
    ],
    // Levels
    [
      "with a ceiling that the agreement lacks",
      "type: ceiling_lowered\ntarget: jp-us-gsomia\nattributes: { ceiling: ►SECRT }",
      "agreement `jp-us-gsomia` has no level `SECRT`; did you mean `SECRET`?",
    ],
    [
      "with a ceiling that only another agreement has",
      "type: ceiling_lowered\ntarget: [jp-kr-gsomia, jp-us-gsomia]\nattributes: { ceiling: ►Ⅲ급 }",
      "agreement `jp-us-gsomia` has no level `Ⅲ급`; accepted: TOP SECRET, ",
    ],
    [
      "with a clearance that the nation lacks",
      "type: clearance_changed\ntarget: [nisc, cisa]\nattributes: { clearance: ►極秘 }",
      "`cisa` cannot be cleared to `極秘`; accepted: none, TOP SECRET, SECRET, CONFIDENTIAL, CUI, UNCLASSIFIED",
    ],
  ])("%s", (_, fault, message) => {
    const [at] = write(fault);
    expect(at).toBeDefined();
    const found = problems();
    expect(found).toEqual([{ ...at!, message: expect.stringContaining(message) }]);
    // Long lists of what is accepted are cut short here.
    expect(found[0]!.message.slice(0, message.endsWith(", ") ? message.length : undefined)).toBe(
      message,
    );
  });

  test("with everything else that is wrong in it and in others, all at once", () => {
    const at = write(
      "type: latency\ntarget: ►csia\nattributes: { ►latncy: 5 }",
      "►name: other\ntype: ceiling_lowered\ntarget: ►fvy",
    );
    expect(problems()).toEqual(
      [
        "unknown link `csia`; did you mean `cisa`?",
        "fault type latency has no attribute `latncy`; did you mean `latency`?",
        "missing `ceiling`; a ceiling_lowered fault takes `ceiling`: a level of its table, in any party's words",
        "unknown agreement `fvy`; did you mean `fvey`?",
      ].map((message, index) => ({ ...at[index]!, message })),
    );
  });
});
