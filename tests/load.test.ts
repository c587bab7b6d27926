/** `sekisho load` on a real fabric: what it sends, what fails meanwhile, and what it says of it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadReport } from "../domain/load/mod.ts";
import { sekisho, startSekisho, type Outcome } from "./support/cli.ts";
import { SIX } from "./support/packs.ts";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "sekisho-load-"));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const load = (name: string, ...options: string[]): Promise<Outcome> =>
  sekisho("load", "--pack", SIX, "--out", join(scratch, name), ...options);

const reportOf = (name: string): LoadReport =>
  JSON.parse(readFileSync(join(scratch, name, "load.json"), "utf8")) as LoadReport;

describe("a load of two topologies with a killed checkpoint, a slow link and a killed broker", () => {
  const faults = [
    "kill:policy@3s",
    "latency:cisa@2s/3s,latency=300",
    "kill:nats-server@6s",
    "flood:nisc@4s/2s,factor=5",
  ];
  let outcome: Outcome;
  let report: LoadReport;

  beforeAll(async () => {
    outcome = await load(
      "faults",
      ...["hub", "mesh"].flatMap((id) => ["--topology", id]),
      ...faults.flatMap((fault) => ["--fault", fault]),
      ..."--rate 30 --duration 9s --warmup 1s --arrivals constant".split(" "),
      "--threshold",
      "lost: count==0",
      "--threshold",
      "exchange: count<10",
    );
    report = reportOf("faults");
  }, 180_000);

  test("loses nothing, doubles nothing, and accounts for everything", () => {
    expect(report.arms.map(({ topology }) => topology)).toEqual(["hub", "mesh"]);
    for (const { result } of report.arms) {
      expect(result).toMatchObject({
        counts: { dropped: 0, lost: 0, late: 0, duplicated: 0, unknown: 0, refused: 0 },
      });
      expect(result!.settledMs).not.toBeNull();
    }
  });

  test("sends the same under each topology: what the rate says, and the flood on top", () => {
    const intended = report.arms.map(({ result }) => result!.counts.intended);
    expect(intended[0]).toBe(intended[1]);
    // 30 a second for nine seconds; of the flooding organisation's share four times as much on top.
    expect(intended[0]).toBeGreaterThan(270);
    expect(intended[0]).toBeLessThan(270 + 4 * 60);
  });

  test("carried out every fault at its time", () => {
    for (const { result } of report.arms) {
      expect(result!.faults.map(({ name }) => name)).toEqual(faults.slice(0, 3));
      for (const { fromMs, beganMs, endedMs, problem } of result!.faults) {
        expect(problem).toBeNull();
        expect(beganMs! - fromMs).toBeGreaterThanOrEqual(0);
        expect(endedMs).toBeGreaterThan(fromMs);
      }
    }
  });

  test("shows that who is behind the slow link gets and sends later while it holds", () => {
    for (const { result } of report.arms) {
      const windows = result!.windows.map(({ name }) => name);
      expect(windows).toEqual(["baseline", "fault", "recovery"]);
      const largest = (window: string) =>
        result!.latency.find((each) => each.stage === "submit" && each.window === window)!.max!;
      expect(largest("fault")).toBeGreaterThan(300);
    }
  });

  test("judges each threshold under each topology, and ends with 99 when one is missed", () => {
    expect(report.thresholds.map(({ outcome: each }) => each)).toEqual([
      "met",
      "met",
      "missed",
      "missed",
    ]);
    expect(outcome.code).toBe(99);
    expect(outcome.stdout).toMatch(/missed under mesh: `exchange: count<10`/);
  });

  test("writes a page that says what happened, and loads nothing", () => {
    const page = readFileSync(join(scratch, "faults", "load.html"), "utf8");
    expect(page.match(/UNCLASSIFIED – EXERCISE/g)!.length).toBeGreaterThan(2);
    expect(page).toContain("kill:policy@3s");
    expect(page).not.toMatch(/<script|src=|href="http/);
  });

  test("knows what the processes used", () => {
    const { use } = report.arms[0]!.result!;
    const names = use.map(({ process }) => process);
    for (const name of ["nats-server", "policy", "network", "station-1", "station-2"])
      expect(names).toContain(name);
    for (const { mostMiB } of use) expect(mostMiB).toBeGreaterThan(1);
  });

  test("knows what the processors were kept from, in all and in each interval", () => {
    for (const { result } of report.arms) {
      const { keptFrom, series } = result!;
      for (const each of [keptFrom, ...series.map((interval) => interval.keptFrom)]) {
        const shares = [each!.stolen, each!.ioWait];
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      }
    }
    const page = readFileSync(join(scratch, "faults", "load.html"), "utf8");
    expect(page.match(/Other machines of the host had [\d.]+.% of/g)).toHaveLength(2);
  });
});

test(
  "under a limit the submissions of who floods wait, and no others, and none is lost",
  { timeout: 120_000 },
  async () => {
    const store = mkdtempSync(join(scratch, "store-"));
    const { code, stdout, stderr } = await load(
      "limited",
      "--store",
      store,
      ..."--topology hub --rate 12 --duration 8s --warmup 1s --arrivals constant".split(" "),
      ..."--policy 2 --limit 6 --fault flood:nisc@2s/3s,factor=16".split(" "),
      ...["nisc", "cisa", "kr-kisa"].flatMap((id) => [
        "--threshold",
        `exchange{from:${id}}: max<3000`,
      ]),
    );
    const { manifest, arms, thresholds } = reportOf("limited");
    expect(code, stderr).toBe(99);
    expect(manifest.limit).toBe(6);
    const page = readFileSync(join(scratch, "limited", "load.html"), "utf8");
    expect(page).toContain("own submissions at most 6 per second");
    expect(arms[0]!.result!.counts).toMatchObject({ dropped: 0, lost: 0, late: 0, unknown: 0 });
    expect(arms[0]!.result!.settledMs).not.toBeNull();
    expect(readdirSync(store), "what was kept meanwhile is gone").toEqual([]);
    const outcomes = thresholds.map(({ outcome }) => outcome);
    expect(outcomes, stdout).toEqual(["missed", "met", "met"]);
  },
);

test(
  "a search ends at a rate that is carried while a tenth more is not",
  { timeout: 180_000 },
  async () => {
    // As many samples as a rate makes: what is too much is known beforehand.
    const { code, stderr } = await load(
      "search",
      ..."--topology hub --rate 6 --duration 3s --warmup 1s --arrivals constant".split(" "),
      "--find-max",
      "submit: count<150",
    );
    const [{ search, result }] = reportOf("search").arms as [LoadReport["arms"][number]];
    const { best, steps } = search!;
    expect(best, stderr).not.toBeNull();
    expect(result!.perSecond).toBe(best);
    for (const { perSecond, carried, why } of steps) {
      expect(carried).toBe(perSecond <= best!);
      expect(why.length > 0).toBe(!carried);
    }
    const tooMuch = Math.min(
      ...steps.filter(({ carried }) => !carried).map((step) => step.perSecond),
    );
    expect(tooMuch).toBeLessThanOrEqual(best! * 1.1);
    expect(code).toBe(0);
  },
);

test(
  "a recorded run is replayed in its rhythm, by whom it was made",
  { timeout: 120_000 },
  async () => {
    const recorded = join(scratch, "recorded");
    const run = await sekisho(
      "run",
      "quick",
      "--pack",
      SIX,
      "--topology",
      "hub",
      "--out",
      recorded,
    );
    expect(run.code, run.stderr).toBe(0);
    const lines = readFileSync(join(recorded, "ledger.jsonl"), "utf8").trim().split("\n");
    const own = lines
      .map((line) => JSON.parse(line) as { kind: string; relay: boolean })
      .filter(({ kind, relay }) => kind === "submission" && !relay);
    const { code, stderr } = await load(
      "replayed",
      ...`--topology hub --rate ${own.length / 4} --duration 5s --warmup 0s`.split(" "),
      "--arrivals",
      `replay:${recorded}`,
    );
    expect(code, stderr).toBe(0);
    expect(reportOf("replayed").arms[0]!.result!.counts.intended).toBe(own.length);
  },
);

test("what is wrong is told at once, and nothing is started", async () => {
  const { code, stderr } = await load(
    "wrong",
    ..."--topology hubb --rate 0 --duration soon --generators 1.5 --arrivals sometimes --limit 0 --store none".split(
      " ",
    ),
    "--fault",
    "kill:polcy@1s",
    "--threshold",
    "lots: count==0",
    "--find-max",
    "exchange:p(9",
  );
  expect(code).toBe(104);
  for (const problem of [
    "no topology `hubb`; did you mean `hub`?",
    "--rate is `0`; expected 0.1 to 20000 submissions/s",
    "--duration is `soon`; expected a time such as 30s",
    "--store is `none`; expected a folder that is there",
    "--limit is `0`; expected 0.1 to 20000 submissions/s",
    "--generators is `1.5`; expected 1 to 16 processes",
    "--arrivals is `sometimes`; expected constant, poisson, ramp:FROM",
    "`polcy` is no target of a kill fault; did you mean `policy`?",
    "there is no metric `lots`; did you mean `lost`?",
    "threshold `exchange:p(9`, column",
    "--find-max searches without faults",
  ])
    expect(stderr).toContain(problem);
  expect(existsSync(join(scratch, "wrong"))).toBe(false);
});

test("Ctrl-C ends it with 105, and every process of it", { timeout: 90_000 }, async () => {
  const dir = join(scratch, "interrupted");
  const started = startSekisho(
    ..."load --topology hub --rate 20 --duration 10m".split(" "),
    "--pack",
    SIX,
    "--out",
    dir,
  );
  try {
    const output = join(dir, "logs", "hub", "policy.log");
    await expect
      .poll(() => existsSync(output) && readFileSync(output, "utf8").includes("ready"), {
        timeout: 60_000,
      })
      .toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    started.interrupt();
    expect(await started.ended).toBe(105);
    expect(readFileSync(output, "utf8")).toContain('"stopped"');
  } finally {
    started.end();
  }
});
