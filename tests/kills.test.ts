import { describe, expect, test } from "vitest";
import type { LinkState } from "../domain/network/mod.ts";
import { accounts } from "../platform/bus/mod.ts";
import { killRepeatedly, smallRun, type SmallRun } from "./support/run.ts";

function expectNothingLost({ arm, plan, result }: SmallRun): void {
  const { lost, leaked, duplicated, unknown, submitted } = arm.ledger;
  expect({ lost, leaked, duplicated, unknown }).toEqual({
    lost: 0,
    leaked: 0,
    duplicated: 0,
    unknown: 0,
  });
  expect(submitted).toBeGreaterThan(plan.arrivals.length);
  const delivered = result.rows.filter((row) => row.kind === "delivery");
  expect(delivered.length).toBeGreaterThan(plan.arrivals.length);
}

/** What a run was about, without the milliseconds it took. */
const storyOf = ({ result }: SmallRun): string[] =>
  result.rows
    .filter((row) => row.kind === "submission")
    .map((row) => `${row.incident} ${row.submitter} ${row.storyMs} ${row.marking} ${row.outcome}`)
    .toSorted();

/** What became of it: who was aware of what when, what was denied, by story time alone. */
const ledgerOf = ({ result }: SmallRun): string[] =>
  result.rows
    .map((row) => {
      if (row.kind === "awareness") return `${row.incident} aware ${row.to} ${row.minutes}`;
      if (row.kind === "denial") return `${row.incident} denied ${row.from} ${row.to}`;
      if (row.kind !== "delivery") return "";
      const { incident, from, to, storyMs, arrivedStoryMs, outcome, marking } = row;
      return `${incident} ${outcome} ${from} ${to} ${storyMs} ${arrivedStoryMs} ${marking}`;
    })
    .filter((line) => line !== "")
    .toSorted();

describe("nothing acknowledged is lost, nothing is doubled, and the story stays the same", () => {
  let undisturbed: string[];
  let ledger: string[];

  test("in a clean run", async () => {
    const run = await smallRun();
    expectNothingLost(run);
    expect(run.crashes).toEqual([]);
    expect(run.arm.slips.n).toBe(0);
    undisturbed = storyOf(run);
    ledger = ledgerOf(run);
  });

  test("when the policy service is two processes, and each of them is killed in mid-run", async () => {
    const run = await smallRun({
      policies: 2,
      disturb: {
        at: 0.2,
        async with(fabric) {
          for (const name of ["policy", "policy-2", "policy"]) {
            await killRepeatedly(fabric, name, 1);
          }
        },
      },
    });
    expectNothingLost(run);
    expect(storyOf(run)).toEqual(undisturbed);
    expect(ledgerOf(run)).toEqual(ledger);
    expect(run.arm.restarts.map(({ service }) => service).toSorted()).toEqual([
      "policy",
      "policy",
      "policy-2",
    ]);
  });

  test("when the policy process is killed in mid-run, and the report says that it was", async () => {
    const run = await smallRun({
      disturb: { at: 0.2, with: (fabric) => killRepeatedly(fabric, "policy", 3) },
    });
    expectNothingLost(run);
    expect(storyOf(run)).toEqual(undisturbed);
    const reported = run.arm.restarts.map(({ service, cause }) => `${service}: ${cause}`);
    expect(reported).toEqual([
      "policy: signal SIGKILL",
      "policy: signal SIGKILL",
      "policy: signal SIGKILL",
    ]);
  });

  test("when nats-server is killed in mid-run and started again", async () => {
    const run = await smallRun({
      disturb: {
        at: 0.2,
        async with(fabric) {
          const { server } = fabric.local!.exchange;
          await server.kill();
          await new Promise((resolve) => setTimeout(resolve, 500));
          await server.restart();
        },
      },
    });
    expectNothingLost(run);
    expect(storyOf(run)).toEqual(undisturbed);
  });

  test("when an organisation, the metrics and the exercise service are killed in mid-run", async () => {
    const run = await smallRun({
      disturb: {
        at: 0.3,
        async with(fabric) {
          for (const name of ["nisc", "metrics", "exercise"]) await killRepeatedly(fabric, name, 1);
        },
      },
    });
    expectNothingLost(run);
    expect(storyOf(run)).toEqual(undisturbed);
    expect(new Set(run.crashes.map(({ service }) => service))).toEqual(
      new Set(["nisc", "metrics", "exercise"]),
    );
  });
});

test("links that are slow and cut, in a network that is killed, lose nothing and end with the run", async () => {
  const attributes = { latency: 100, jitter: 50 };
  const toxic = { stream: "both", toxicity: 1, seed: "1" } as const;
  const slow = { ...toxic, name: "slow", type: "latency", attributes } as const;
  const cut = { ...toxic, name: "cut", type: "partition", attributes: {} } as const;
  const listed: (readonly LinkState[])[] = [];
  const run = await smallRun({
    disturb: {
      at: 0.2,
      async with({ operator, ...fabric }) {
        const forMs = 3_600_000;
        await operator.network({ op: "add", toxic: slow, links: ["nisc", "policy"], forMs });
        await operator.network({ op: "add", toxic: cut, links: ["cisa"], forMs: 3_000 });
        listed.push((await operator.network({ op: "list" })).links);
        await killRepeatedly({ operator, ...fabric }, "network", 1);
        await operator.untilReady([accounts.network], 20_000);
        listed.push((await operator.network({ op: "list" })).links);
      },
    },
  });
  expectNothingLost(run);
  expect(run.crashes.map(({ service }) => service)).toEqual(["network"]);
  const [before, after] = listed.map((links) => links.map(({ name, address }) => [name, address]));
  expect(after).toEqual(before);
  expect(listed[1]!.find(({ name }) => name === "nisc")?.toxics).toContain("slow");
  expect(run.log("network")).toMatch(/"op":"reset"\},"ok":true/);
  for (const process of ["policy", "nisc", "cisa"]) {
    expect(run.log(process)).toContain("nats://127.0.0.1:");
    expect(run.log(process)).not.toContain(`"${run.brokerUrl}"`);
  }
});

test("an organisation that is down is really stopped, comes back, and loses nothing", async () => {
  const run = await smallRun({ exercise: "down" });
  expectNothingLost(run);
  const events = run.journal.filter(({ kind }) => kind.startsWith("fault_"));
  expect(events.map(({ kind }) => kind)).toEqual(["fault_started", "fault_ended"]);
  expect(run.log("cisa").match(/"msg":"stopped"/g)).toHaveLength(1);
  expect(run.crashes).toEqual([]);
});

test("the same seed gives the same submissions and the same decisions", async () => {
  const first = await smallRun({ seed: "7", topology: "mesh" });
  const second = await smallRun({ seed: "7", topology: "mesh" });
  expect(storyOf(first)).toEqual(storyOf(second));
  const other = await smallRun({ seed: "8", topology: "mesh" });
  expect(storyOf(other)).not.toEqual(storyOf(first));
});
