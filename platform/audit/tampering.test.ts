/** One change of a record, and what an audit says to it. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { loadPack } from "../pack/mod.ts";
import { linkHash } from "./chain.ts";
import type { Replay } from "../checkpoint/mod.ts";
import { verifyFiles } from "./mod.ts";
import { auditFiles } from "./record.ts";
import { hex, linkOfRow, type LinkRow } from "./rows.ts";
import { anyRun, filesOf, numRuns, type SampleFiles, timeout } from "./testing.ts";

vi.setConfig({ testTimeout: timeout });
const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));
const reproduced = (): Replay => ({ kind: "reproduced" });
const verify = (files: SampleFiles) => verifyFiles(files, reproduced);
const runs = anyRun(pack);

type Jsonl = "decisions" | "chains";
const jsonl = fc.constantFrom<Jsonl>("decisions", "chains");

/** Records of a file without its banner, which is line 1. */
const recordsOf = (files: SampleFiles, file: Jsonl): string[] =>
  files[file].split("\n").slice(1, -1);

function withRecords(files: SampleFiles, file: Jsonl, records: readonly string[]): SampleFiles {
  const [banner] = files[file].split("\n");
  return { ...files, [file]: [banner, ...records, ""].join("\n") };
}

interface Named {
  readonly file: string;
  readonly line: number;
}

function expectFirst(files: SampleFiles, expected: Partial<Named>): void {
  const [first] = verify(files).findings;
  expect(first, "nothing was found").toBeDefined();
  expect(first).toMatchObject(expected);
}

/** A change of one value somewhere in a record, as its writer would have written it. */
function changeLeaf(value: unknown, at: number): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const place = at % value.length;
    return value.with(place, changeLeaf(value[place], Math.floor(at / value.length)));
  }
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const key = keys[at % keys.length]!;
    const inner = changeLeaf((value as Record<string, unknown>)[key], Math.floor(at / keys.length));
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === key ? inner : v]));
  }
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return value === "" ? "a" : value.slice(1);
  return [0];
}

describe("one change of one record is found and named:", () => {
  const place = fc.nat();

  test("any character of a decision or a link edited", () => {
    const character = fc.string({ minLength: 1, maxLength: 1 }).filter((one) => one !== "\n");
    const edit = fc.record({ file: jsonl, place, at: fc.nat(), character });
    fc.assert(
      fc.property(runs, edit, (run, { file, place: nth, at, character: put }) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, file);
        const line = nth % records.length;
        const text = records[line]!;
        const edited = text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
        fc.pre(edited !== text);
        const expected = { file: auditFiles[file], line: line + 2 };
        expectFirst(withRecords(files, file, records.with(line, edited)), expected);
      }),
      { numRuns },
    );
  });

  test("any value of a decision changed, and written as a decision is written", () => {
    fc.assert(
      fc.property(runs, place, fc.nat(), (run, nth, at) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, "decisions");
        const line = nth % records.length;
        const changed = JSON.stringify(changeLeaf(JSON.parse(records[line]!), at));
        fc.pre(changed !== records[line]);
        const tampered = withRecords(files, "decisions", records.with(line, changed));
        expectFirst(tampered, { file: auditFiles.decisions });
      }),
      { numRuns },
    );
  });

  test("any value of a link changed, and its hash made to fit", () => {
    fc.assert(
      fc.property(runs, place, fc.nat(), (run, nth, at) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, "chains");
        const line = nth % records.length;
        const row = changeLeaf(JSON.parse(records[line]!), at) as LinkRow;
        const changed = JSON.stringify({ ...row, hash: fittingHash(row) });
        fc.pre(changed !== records[line]);
        expectFirst(withRecords(files, "chains", records.with(line, changed)), {});
      }),
      { numRuns },
    );
  });

  test("any decision or link removed, the last one too", () => {
    fc.assert(
      fc.property(runs, jsonl, place, fc.boolean(), (run, file, nth, last) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, file);
        const line = last ? records.length - 1 : nth % records.length;
        const tampered = withRecords(files, file, records.toSpliced(line, 1));
        const named = { file: auditFiles.decisions, line: line + 2 };
        expectFirst(tampered, file === "decisions" ? named : {});
      }),
      { numRuns },
    );
  });

  test("any two decisions or links swapped", () => {
    fc.assert(
      fc.property(runs, jsonl, place, place, (run, file, one, other) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, file);
        const [a, b] = [one % records.length, other % records.length].toSorted((x, y) => x - y);
        fc.pre(a !== b);
        const swapped = records.with(a!, records[b!]!).with(b!, records[a!]!);
        const named = file === "decisions" ? { file: auditFiles.decisions, line: a! + 2 } : {};
        expectFirst(withRecords(files, file, swapped), named);
      }),
      { numRuns },
    );
  });

  test("any decision or link put in a second time", () => {
    fc.assert(
      fc.property(runs, jsonl, place, place, (run, file, from, to) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, file);
        const copy = records[from % records.length]!;
        const inserted = records.toSpliced(to % (records.length + 1), 0, copy);
        expectFirst(withRecords(files, file, inserted), { file: auditFiles[file] });
      }),
      { numRuns },
    );
  });

  test("any decision or link of another run put in", () => {
    fc.assert(
      fc.property(runs, runs, jsonl, place, place, (run, other, file, from, to) => {
        const files = filesOf(run, pack);
        const records = recordsOf(files, file);
        const others = recordsOf(filesOf(other, pack), file);
        const foreign = others[from % others.length]!;
        const inserted = records.toSpliced(to % (records.length + 1), 0, foreign);
        expectFirst(withRecords(files, file, inserted), { file: auditFiles[file] });
      }),
      { numRuns },
    );
  });

  test("the last decision removed together with the link that holds it", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const files = filesOf(run, pack);
        const { sequence } = run.decisions.at(-1)!;
        const links = recordsOf(files, "chains").filter(
          (text) => !(JSON.parse(text) as LinkRow).decisions.some((d) => d.sequence === sequence),
        );
        const decisions = recordsOf(files, "decisions").slice(0, -1);
        expectFirst(withRecords(withRecords(files, "chains", links), "decisions", decisions), {});
      }),
      { numRuns },
    );
  });

  test("any value of a chain or a pack in the manifest changed, or one of them removed", () => {
    const list = fc.constantFrom<"chains" | "packs">("chains", "packs");
    fc.assert(
      fc.property(runs, list, place, fc.option(fc.nat()), (run, name, nth, at) => {
        const files = filesOf(run, pack);
        const manifest = JSON.parse(files.manifest) as Record<string, unknown[]>;
        const entries = manifest[name]!;
        const index = nth % entries.length;
        const changed =
          at === null
            ? entries.toSpliced(index, 1)
            : entries.with(index, changeLeaf(entries[index], at));
        const text = JSON.stringify({ ...manifest, [name]: changed }, null, 2);
        expectFirst({ ...files, manifest: text }, {});
      }),
      { numRuns },
    );
  });

  test("a run of the manifest renamed, or said to be under another topology", () => {
    fc.assert(
      fc.property(runs, fc.constantFrom("runId", "topology"), (run, key) => {
        const files = filesOf(run, pack);
        const manifest = JSON.parse(files.manifest) as { arms: Record<string, string>[] };
        const used = manifest.arms.findIndex(({ runId }) => runId === run.decisions[0]!.runId);
        const arm = { ...manifest.arms[used]!, [key]: "other" };
        const text = JSON.stringify({ ...manifest, arms: manifest.arms.with(used, arm) });
        expectFirst({ ...files, manifest: text }, {});
      }),
      { numRuns },
    );
  });
});

function fittingHash(row: LinkRow): string {
  try {
    return hex(linkHash(linkOfRow(row)));
  } catch {
    return "";
  }
}
