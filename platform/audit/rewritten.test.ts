/** What an audit finds when more than one record was changed, so that each looks right by itself. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { loadPack } from "../pack/mod.ts";
import { chainName, linkAfter, linkHash, sha256 } from "./chain.ts";
import { describeFinding, verifyFiles } from "./mod.ts";
import { encodeDecision, storedDecision, type StoredDecision } from "./rows.ts";
import { anyRun, bytesOf, filesOf, numRuns, type SampleRun, timeout } from "./testing.ts";

vi.setConfig({ testTimeout: timeout });
const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));
const reproduced = () => ({ kind: "reproduced" }) as const;
const findings = (run: SampleRun, manifestOf: SampleRun = run): string[] => {
  const { manifest } = filesOf(manifestOf, pack);
  const files = { ...filesOf(run, pack), manifest };
  return verifyFiles(files, reproduced).findings.map(describeFinding);
};

type ChainLink = sekisho.v1.ChainLink;

/** The run with another decision in the place of one, in its row and in every link that holds it. */
function replaceDecision(run: SampleRun, nth: number, rehash: "own" | "all"): SampleRun {
  const place = nth % run.decisions.length;
  const { sequence, submitter, outboxSequence, runId, packVersion, topology } =
    run.decisions[place]!;
  const name = { submitter, outboxSequence, runId, packVersion, topology };
  const forged = bytesOf(
    sekisho.v1.Decision.create(Object.assign(name, { outcome: 1, decidedBy: "somebody else" })),
  );
  const decisions = run.decisions.with(place, storedDecision(forged, sequence));
  const last = new Map<string, ChainLink>();
  const links = run.links.map((link) => {
    const entries = link.decisions.map((each) => {
      return each.sequence === sequence ? { sequence, hash: sha256(forged) } : each;
    });
    const holds = link.decisions.some((each) => each.sequence === sequence);
    const before = last.get(link.chain) ?? null;
    const { chain, position, seen } = link;
    const written = sekisho.v1.ChainLink.create({
      chain,
      position,
      runId,
      decisions: entries,
      seen,
    });
    written.runId = link.runId;
    written.previous = rehash === "all" ? (before?.hash ?? new Uint8Array(0)) : link.previous;
    written.hash = holds || rehash === "all" ? linkHash(written) : link.hash;
    last.set(chain, written);
    return written;
  });
  return { ...run, decisions, links };
}

describe("a decision replaced by another is found", () => {
  for (const rehash of ["own", "all"] as const) {
    const links = { own: "the links that hold it", all: "every link of every chain" }[rehash];
    test(`though ${links} were made to fit, by the manifest that was kept`, () => {
      fc.assert(
        fc.property(anyRun(pack), fc.nat(), (run, nth) => {
          expect(findings(replaceDecision(run, nth, rehash), run)).not.toEqual([]);
        }),
        { numRuns },
      );
    });
  }

  test("and its link with it, where the link after that no longer follows", () => {
    const run = twoChains();
    const rewritten = replaceDecision(run, 0, "own");
    expect(findings(rewritten)[0]).toMatch(/^chains\.jsonl:3: .*follows .* and the link before it/);
  });
});

const RUN = "quick.hub.1a";

/** Two starts: the first decides two, the second has seen that and decides the third. */
function twoChains(): SampleRun {
  const decisions = [2, 5, 8].map((sequence) => {
    const fields = { submitter: "cisa", outboxSequence: sequence, outcome: 1, runId: RUN };
    const decision = sekisho.v1.Decision.create({ ...fields, packVersion: pack.version });
    return storedDecision(bytesOf(decision), sequence);
  });
  return linked(decisions);
}

function linked(decisions: readonly StoredDecision[]): SampleRun {
  const arms = [{ runId: RUN, topology: "hub" }];
  const entry = (place: number) => {
    const decision = decisions[place]!;
    return [{ sequence: decision.sequence, hash: sha256(encodeDecision(decision)) }];
  };
  const [a, b] = [chainName("policy-a", RUN), chainName("policy-b", RUN)];
  const first = linkAfter(null, { chain: a, runId: RUN, decisions: entry(0), seen: [] });
  const second = linkAfter(first, { chain: a, runId: RUN, decisions: entry(1), seen: [] });
  const { chain, position, hash } = second;
  const seen = [{ chain, position, hash }];
  const third = linkAfter(null, { chain: b, runId: RUN, decisions: entry(2), seen });
  return { arms, decisions, links: [first, second, third] };
}

describe("records removed together with what the manifest says of them are found", () => {
  test("when it was a whole chain that another has seen", () => {
    const { arms, decisions, links } = twoChains();
    const rest = { arms, decisions: decisions.slice(2), links: links.slice(2) };
    expect(findings(rest)[0]).toMatch(/^chains\.jsonl:2: policy-b.*has seen link 2 of policy-a/);
  });

  test("when it was the end of a chain that another has seen", () => {
    const { arms, decisions, links } = twoChains();
    const rest = { arms, decisions: decisions.toSpliced(1, 1), links: links.toSpliced(1, 1) };
    expect(findings(rest)[0]).toMatch(/^chains\.jsonl:3: policy-b.*has seen link 2 of policy-a/);
  });

  test("but not when it was the end that nobody has seen: an anchor elsewhere is needed", () => {
    const { arms, decisions, links } = twoChains();
    const rest = { arms, decisions: decisions.slice(0, 2), links: links.slice(0, 2) };
    expect(findings(rest)).toEqual([]);
  });
});

describe("a record that no checkpoint would have stored is found:", () => {
  const rehashed = (link: ChainLink, changes: Partial<ChainLink>): ChainLink => {
    const changed = Object.assign(sekisho.v1.ChainLink.create(link), changes);
    changed.hash = linkHash(changed);
    return changed;
  };

  test("a chain that does not begin with its first link", () => {
    const run = twoChains();
    const links = run.links.with(2, rehashed(run.links[2]!, { position: 2 }));
    expect(findings({ ...run, links })[0]).toMatch(/policy-b.*\/2: stands where link 1/);
  });

  test("a chain that is named after another run", () => {
    const run = twoChains();
    const links = run.links.with(2, rehashed(run.links[2]!, { chain: "policy-b_other" }));
    expect(findings({ ...run, links })[0]).toMatch(/its chain is not one of its run/);
  });

  test("a decision that two links hold with different content", () => {
    const run = twoChains();
    const { sequence } = run.links[0]!.decisions[0]!;
    const other = sekisho.v1.LinkedDecision.create({ sequence, hash: new Uint8Array([1]) });
    const different = [...run.links[2]!.decisions, other];
    const links = run.links.with(2, rehashed(run.links[2]!, { decisions: different }));
    expect(findings({ ...run, links })[0]).toMatch(/policy-b.*holds the sequence 2 as 01/);
  });

  test("decisions said to be of another topology than they were made under", () => {
    const arms = [{ runId: RUN, topology: "mesh" }];
    const hub = twoChains().decisions.map((each) => Object.assign({}, each, { topology: "hub" }));
    const { links } = linked(hub);
    expect(findings({ arms, decisions: hub, links })[0]).toMatch(
      /^decisions\.jsonl:2: cisa\/2: was decided under the topology `hub`/,
    );
  });

  test("a pack that no decision names", () => {
    const run = twoChains();
    const files = filesOf(run, pack);
    const manifest = JSON.parse(files.manifest) as { packs: object[] };
    manifest.packs.push({ version: "other@000000000000", sha256: "" });
    const outcome = verifyFiles({ ...files, manifest: JSON.stringify(manifest) }, reproduced);
    expect(outcome.findings.map(describeFinding)[0]).toMatch(
      /^packs\/other@000000000000\.json: .*named by no decision/,
    );
  });

  test("a decision in a chain of another run", () => {
    const run = twoChains();
    const arms = [...run.arms, { runId: "quick.mesh.1b", topology: "mesh" }];
    const moved = { chain: chainName("policy-b", "quick.mesh.1b"), runId: "quick.mesh.1b" };
    const links = run.links.with(2, rehashed(run.links[2]!, moved));
    expect(findings({ arms, decisions: run.decisions, links })[0]).toMatch(
      /^decisions\.jsonl:4: cisa\/8: is in a chain of another run/,
    );
  });
});
