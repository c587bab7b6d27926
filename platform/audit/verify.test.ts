import { hash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { InputError } from "../../domain/input.ts";
import type { Replay } from "../checkpoint/mod.ts";
import { loadPack } from "../pack/mod.ts";
import { describeFinding, verifyFiles } from "./mod.ts";
import { anyRun, filesOf, numRuns, timeout, type SampleFiles } from "./testing.ts";

vi.setConfig({ testTimeout: timeout });
const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));
const reproduced = (): Replay => ({ kind: "reproduced" });
const verify = (files: SampleFiles) => verifyFiles(files, reproduced);
const runs = anyRun(pack);

describe("the record of a run", () => {
  test("that nobody touched is whole, and everything in it is counted", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { findings, counts } = verify(filesOf(run, pack));
        expect(findings.map(describeFinding)).toEqual([]);
        const { length } = run.decisions;
        const chains = new Set(run.links.map(({ chain }) => chain)).size;
        const links = run.links.length;
        const notReplayable: object[] = [];
        expect(counts).toEqual({
          decisions: length,
          chains,
          links,
          packs: 1,
          replayed: length,
          notReplayable,
        });
      }),
      { numRuns },
    );
  });
});

describe("what cannot be verified", () => {
  const run = fc.sample(runs, { numRuns: 1, seed: 7 })[0]!;
  const files = filesOf(run, pack);
  const [first] = run.decisions;
  const messages = (changed: Partial<SampleFiles>, replay: () => Replay = reproduced) =>
    verifyFiles({ ...files, ...changed }, replay).findings.map(describeFinding);

  test("a file that was removed is named", () => {
    expect(messages({ chains: null as never })[0]).toBe(
      "chains.jsonl: cannot be read: it was removed",
    );
    expect(messages({ pack: () => null })[0]).toMatch(/^packs\/.*cannot be read/);
  });

  test("a pack whose content is not its version's is named, though the manifest fits it", () => {
    const changed = files.pack(pack.version)!.replace(pack.organisations[0]!.name, "Somebody");
    const manifest = JSON.parse(files.manifest) as { packs: { sha256: string }[] };
    expect(messages({ pack: () => changed })[0]).toMatch(
      /^packs\/.*hashes to .*, and the manifest says/,
    );
    manifest.packs[0]!.sha256 = hash("sha256", changed);
    const fitting = { pack: () => changed, manifest: JSON.stringify(manifest) };
    expect(messages(fitting)[0]).toMatch(/is not the version of this content/);
  });

  test("a manifest from before decisions were chained says so", () => {
    const { arms } = JSON.parse(files.manifest) as { arms: unknown };
    expect(messages({ manifest: JSON.stringify({ arms }) })[0]).toMatch(
      /^manifest\.json: chains: /,
    );
  });

  test("what is no manifest of a run is bad input", () => {
    expect(() => verify({ ...files, manifest: "{}" })).toThrow(InputError);
    expect(() => verify({ ...files, manifest: "{" })).toThrow(InputError);
  });

  test("a decision that the rules decide differently is named with what differs", () => {
    const replay = (): Replay => ({ kind: "differs", differences: ["nisc: permitted"] });
    const name = `${first!.submitter}/${first!.outboxSequence}`;
    expect(messages({}, replay)[0]).toBe(
      `decisions.jsonl:2: ${name}: decided again under \`${pack.version}\`: nisc: permitted`,
    );
  });

  test("a decision that cannot be decided again is counted with the reason", () => {
    const why = "holds too little";
    const { findings, counts } = verifyFiles(files, () => ({ kind: "not-replayable", why }));
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({
      replayed: 0,
      notReplayable: [{ why, n: run.decisions.length }],
    });
  });

  test("a replay that fails is a difference, not the end of the audit", () => {
    const replay = (): Replay => {
      throw new Error("broken");
    };
    expect(messages({}, replay)).toHaveLength(run.decisions.length);
    expect(messages({}, replay)[0]).toContain("failed: broken");
  });
});
