import { describe, expect, test } from "vitest";
import { readLoadFaults } from "./mod.ts";

const TARGETS = { organisations: ["cisa", "nisc"], policies: ["policy"] };

function read(...written: string[]) {
  const problems: string[] = [];
  const found = readLoadFaults(written, TARGETS, 60_000, problems);
  return { ...found, problems };
}

test("a fault at links has its targets, times and attributes, with what was left out", () => {
  const { faults, problems } = read("latency:cisa+nisc@20s/30s,latency=200,stream=upstream");
  expect(problems).toEqual([]);
  expect(faults).toEqual([
    {
      name: "latency:cisa+nisc@20s/30s,latency=200,stream=upstream",
      type: "latency",
      targets: ["cisa", "nisc"],
      attributes: { latency: 200, jitter: 0 },
      stream: "upstream",
      toxicity: 1,
      fromMs: 20_000,
      toMs: 50_000,
    },
  ]);
});

test("without a duration it lasts to the end, and a kill is over at once", () => {
  const { faults } = read("partition:nisc@500ms", "kill:policy@10s", "policy_outage@50s/5m");
  expect(faults.map(({ targets, fromMs, toMs }) => [targets[0], fromMs, toMs])).toEqual([
    ["nisc", 500, 60_000],
    ["policy", 10_000, 10_000],
    ["policy", 50_000, 60_000],
  ]);
});

test("a flood names who submits more, and how much", () => {
  const { floods, faults } = read(
    "flood:cisa@10s/10s",
    "flood:nisc@1s/2s,factor=3",
    "pull_flood:nisc@1s/2s,rate=500",
  );
  expect(faults).toEqual([]);
  expect(floods).toEqual([
    { kind: "submissions", organisation: "cisa", factor: 10, fromMs: 10_000, toMs: 20_000 },
    { kind: "submissions", organisation: "nisc", factor: 3, fromMs: 1_000, toMs: 3_000 },
    { kind: "pulls", organisation: "nisc", perSecond: 500, fromMs: 1_000, toMs: 3_000 },
  ]);
});

describe("what is wrong is told with what would be right", () => {
  test.each([
    ["latency", "is not TYPE:TARGET@START/DURATION"],
    ["latancy:cisa@1s", "there is no type `latancy`; did you mean `latency`?"],
    ["staffing:cisa@1s", "`staffing` is for exercises: it is about an organisation's staff"],
    ["clearance_changed@1s", "it changes the rules, and a load keeps them"],
    ["latency:cisa@1s", "`latency` is missing: delay each way it applies to, 0 to 60000 ms"],
    ["latency:cisa@1s,latency=-1", "`latency` is `-1`; expected 0 to 60000 ms"],
    ["latency:cisa@1s,latency=9,jitter=10", "`jitter` is more than `latency`"],
    ["latency:cisa@1s,latency=9,delay=1", "there is no attribute `delay`"],
    ["latency:cia@1s,latency=9", "`cia` is no target of a latency fault; did you mean `cisa`?"],
    ["latency:cisa@1s,latency=9,toxicity=2", "`toxicity` is `2`; expected a share from 0 to 1"],
    ["kill:cisa@1s", "`cisa` is no target of a kill fault; accepted: policy, network, nats-server"],
    ["kill:policy@1s,signal=SIGINT", "expected SIGKILL, SIGTERM, SIGABRT"],
    ["kill@1s", "a kill fault has to name its target"],
    ["policy_outage:policy@1s", "names no target"],
    ["kill:policy@soon", "`soon` is no time"],
    ["kill:policy@2m", "begins at 2m, and the load is over by then"],
    ["flood:cisa@1s,factor=1", "`factor` is `1`; expected a number above 1"],
    ["kill:policy@1s,signal", "`signal` is not NAME=VALUE"],
  ])("%s", (text, message) => {
    const { problems } = read(text);
    expect(problems.join("\n")).toContain(`fault \`${text}\`: `);
    expect(problems.join("\n")).toContain(message);
  });
});
