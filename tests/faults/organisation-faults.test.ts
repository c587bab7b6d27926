/**
 * Every type of fault of organisations in turn on a running fabric, beside the same seed without them. A
 * story is a function of seed and plan, so what a fault does is the exact difference of the two: there
 * while it lasts, and gone after it.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { FAULTS } from "../../domain/faults/mod.ts";
import type { LedgerRow } from "../../domain/measurement/mod.ts";
import { triagesOn, type Triage } from "../support/receipts.ts";
import { smallRun, type SmallRun } from "../support/run.ts";

const PACK = join(import.meta.dirname, "../packs/six-reviewed");
const MINUTE = 60_000;
/** What waited while a fault lasted is worked off by then. */
const WORKED_OFF_MS = 50 * MINUTE;

interface Told extends SmallRun {
  readonly triages: readonly Triage[];
}

let faulty: Told;
let undisturbed: Told;

async function tell(exercise: string): Promise<Told> {
  let triages: Triage[] = [];
  const run = await smallRun({
    exercise,
    packDir: PACK,
    async afterwards(fabric) {
      triages = await triagesOn(fabric, ["cisa", "dod", "nisc", "kr-kisa", "asean-sg"]);
    },
  });
  return { ...run, triages };
}

beforeAll(async () => {
  undisturbed = await tell("undisturbed");
  faulty = await tell("organisation-faults");
}, 300_000);

type Row<K extends LedgerRow["kind"]> = Extract<LedgerRow, { kind: K }>;
const rowsOf = <K extends LedgerRow["kind"]>({ result }: Told, kind: K): Row<K>[] =>
  result.rows.filter((row): row is Row<K> => row.kind === kind);

/** Both runs' figures about the same thing; what only one of them has is null in the other. */
interface Pair<T> {
  readonly faulty: T | null;
  readonly undisturbed: T | null;
}

function pairUp<T>(of: (run: Told) => readonly T[], name: (item: T) => string): Pair<T>[] {
  const [here, there] = [faulty, undisturbed].map(
    (run) => new Map(of(run).map((item) => [name(item), item])),
  );
  const names = new Set([...here!.keys(), ...there!.keys()]);
  return [...names].map((each) => ({
    faulty: here!.get(each) ?? null,
    undisturbed: there!.get(each) ?? null,
  }));
}

const faultOf = (type: string) => faulty.plan.faults.find((fault) => fault.type === type)!;
const lasts = (type: string, storyMs: number): boolean =>
  faultOf(type).fromStoryMs <= storyMs && storyMs < faultOf(type).toStoryMs;

/** Triage of one organisation that was begun while a fault lasted, in the story without it. */
function triagedDuring(type: string, organisation: string): Pair<Triage>[] {
  const own = ({ triages }: Told) => triages.filter((each) => each.organisation === organisation);
  const pairs = pairUp(own, ({ incident }) => incident).filter((pair) =>
    lasts(type, pair.undisturbed?.startedStoryMs ?? -1),
  );
  expect(pairs.length, `${type} at ${organisation}`).toBeGreaterThan(0);
  return pairs;
}

const awareness = (): Pair<Row<"awareness">>[] =>
  pairUp(
    (run) => rowsOf(run, "awareness"),
    ({ incident, to }) => `${incident} ${to}`,
  );

/** Story time at which somebody became aware; null: never. */
const awareAt = (row: Row<"awareness"> | null): number | null =>
  row === null || row.minutes === null ? null : row.storyMs + Math.round(row.minutes * MINUTE);

/** What an originator came to know of while a fault lasted, at everybody entitled. */
const learnedOf = (type: string, originator: string): Pair<Row<"awareness">>[] => {
  const pairs = awareness().filter(
    ({ undisturbed: row }) => row?.originator === originator && lasts(type, row.storyMs),
  );
  expect(pairs.length, `${type} at ${originator}`).toBeGreaterThan(0);
  return pairs;
};

test("every type of fault of organisations is in the exercise, one after the other", () => {
  const { faults } = faulty.plan;
  const all = [...FAULTS.values()].filter(({ family }) => family === "organisation");
  expect(new Set(faults.map(({ type }) => type))).toEqual(new Set(all.map(({ type }) => type)));
  for (const [index, { fromStoryMs }] of faults.slice(1).entries())
    expect(fromStoryMs).toBeGreaterThan(faults[index]!.toStoryMs + WORKED_OFF_MS);
});

test("every fault began and was seen to be over, where the story has it", () => {
  const events = faulty.journal.filter(({ kind }) => kind.startsWith("fault_"));
  for (const { name, fromStoryMs, toStoryMs } of faulty.plan.faults) {
    const [began, over] = events.filter(({ subject }) => subject === name);
    expect(began, name).toMatchObject({ kind: "fault_started", storyMs: fromStoryMs });
    expect(over, name).toMatchObject({ kind: "fault_ended", storyMs: toStoryMs });
    expect(over!.detail, name).toMatchObject({ verified: "true" });
  }
});

test("nothing is lost, doubled or leaked, with the faults or without", () => {
  for (const { arm } of [faulty, undisturbed]) {
    const { lost, leaked, duplicated, unknown, rejected } = arm.ledger;
    const none = { lost: 0, leaked: 0, duplicated: 0, unknown: 0, rejected: 0 };
    expect({ lost, leaked, duplicated, unknown, rejected }).toEqual(none);
    expect(arm.slips.n).toBe(0);
  }
});

describe("while it lasts", () => {
  test("staffing has work wait that would not have waited, and brings nobody anything earlier", () => {
    const triaged = triagedDuring("staffing", "cisa");
    const waits = (each: Triage) => each.startedStoryMs - each.arrivalStoryMs;
    expect(triaged.map((pair) => waits(pair.undisturbed!))).toEqual(triaged.map(() => 0));
    expect(Math.max(...triaged.map((pair) => waits(pair.faulty!)))).toBeGreaterThan(MINUTE);
    const own = learnedOf("staffing", "cisa");
    const later = own.map((pair) => awareAt(pair.faulty)! - awareAt(pair.undisturbed)!);
    expect(Math.min(...later)).toBe(0);
    expect(Math.max(...later)).toBeGreaterThan(MINUTE);
  });

  test("shift has nobody begin anything outside the hours of duty: it waits for the end", () => {
    const { toStoryMs } = faultOf("shift");
    const triaged = triagedDuring("shift", "nisc");
    expect(triaged.map((pair) => pair.faulty!.startedStoryMs)).toEqual(
      triaged.map(() => toStoryMs),
    );
    const begun = faulty.triages.filter(
      ({ organisation, startedStoryMs }) =>
        organisation === "nisc" && lasts("shift", startedStoryMs),
    );
    expect(begun).toEqual([]);
  });

  test("triage of twice the length takes exactly twice as long", () => {
    for (const pair of triagedDuring("triage", "kr-kisa")) {
      const [twice, once] = [pair.faulty!, pair.undisturbed!];
      expect(twice.startedStoryMs).toBe(once.startedStoryMs);
      const tookMs = twice.finishedStoryMs - twice.startedStoryMs;
      const usualMs = once.finishedStoryMs - once.startedStoryMs;
      expect(Math.abs(tookMs - 2 * usualMs)).toBeLessThanOrEqual(1);
    }
  });

  test("leadership_vacant has what goes abroad be reviewed three times as long, and triage as always", () => {
    const triaged = triagedDuring("leadership_vacant", "nisc");
    expect(triaged.map((pair) => pair.faulty)).toEqual(triaged.map((pair) => pair.undisturbed));
    const relayed = triaged.flatMap((pair) => {
      const { incident, finishedStoryMs } = pair.undisturbed!;
      const reviewMs = (run: Told) =>
        rowsOf(run, "delivery")
          .filter((row) => row.from === "nisc" && row.incident === incident && row.to === "cisa")
          .map((row) => row.storyMs - finishedStoryMs);
      return reviewMs(faulty).map((long, index) => ({
        long,
        usual: reviewMs(undisturbed)[index]!,
      }));
    });
    expect(relayed.length).toBeGreaterThan(0);
    for (const { long, usual } of relayed) {
      expect(usual).toBeGreaterThan(MINUTE);
      expect(Math.abs(long - 3 * usual)).toBeLessThanOrEqual(1);
    }
  });

  test("intake_reduced to nothing has no client's report be made: nobody becomes aware of it", () => {
    for (const pair of learnedOf("intake_reduced", "isac-jp-power")) {
      expect(pair.faulty).toMatchObject({ lessTold: "never_reported", minutes: null });
      expect(pair.undisturbed!.minutes).not.toBeNull();
    }
    const outcomes = rowsOf(faulty, "submission")
      .filter(({ outcome }) => outcome === "never_reported")
      .map(({ storyMs, originator }) => lasts("intake_reduced", storyMs) && originator);
    expect(new Set(outcomes)).toEqual(new Set(["isac-jp-power"]));
  });

  test("office_closure gives a desk's work to the others, and leaves what is theirs", () => {
    const triaged = triagedDuring("office_closure", "cisa");
    const moved = triaged.filter((pair) => pair.undisturbed!.desks.includes("us-cert"));
    expect(moved.length).toBeGreaterThan(0);
    for (const pair of moved) expect(pair.faulty!.desks).toEqual(["nccic", "ics-cert"]);
    // By their own accounts as well, which count what the organisation originated.
    const came = (run: Told, desk: string) =>
      rowsOf(run, "desk")
        .filter((row) => row.organisation === "cisa" && row.desk === desk)
        .filter(({ window }) => window === "recovery" || window === "post")
        .reduce((sum, { entered }) => sum + entered, 0);
    const fewer = came(undisturbed, "us-cert") - came(faulty, "us-cert");
    expect(fewer).toBeGreaterThan(moved.length);
    // What was never reported was about power plants: it is the work of this desk.
    const { neverReported } = faulty.arm.ledger;
    expect(came(faulty, "ics-cert") + neverReported).toBe(came(undisturbed, "ics-cert") + fewer);
  });

  test("disclosure_reluctance withholds, marks stricter, and delays the rest by exactly that", () => {
    const told = learnedOf("disclosure_reluctance", "cisa");
    const withheld = told.filter((pair) => pair.faulty!.lessTold === "withheld");
    const rest = told.filter((pair) => pair.faulty!.lessTold !== "withheld");
    const stricter = told.filter((pair) => pair.faulty!.lessTold === "marked_stricter");
    for (const some of [withheld, rest, stricter]) expect(some.length).toBeGreaterThan(0);
    expect(rest.length).toBeGreaterThan(stricter.length);
    for (const pair of withheld) expect(awareAt(pair.faulty)).toBeNull();
    for (const pair of rest)
      expect(awareAt(pair.faulty)! - awareAt(pair.undisturbed)!).toBe(45 * MINUTE);
    const marking = (run: Told, incident: string) =>
      rowsOf(run, "submission").find((row) => row.incident === incident && !row.relay)!.marking;
    for (const { faulty: row } of stricter)
      expect(marking(faulty, row!.incident)).not.toBe(marking(undisturbed, row!.incident));
  });
});

describe("after it", () => {
  test("whatever comes once it is worked off is as if it had never been, to the millisecond", () => {
    const { faults, endStoryMs } = faulty.plan;
    for (const [index, { type, toStoryMs }] of faults.entries()) {
      const until = faults[index + 1]?.fromStoryMs ?? endStoryMs;
      const pairs = awareness().filter(({ undisturbed: row }) => {
        const at = awareAt(row);
        return row!.storyMs >= toStoryMs + WORKED_OFF_MS && at !== null && at < until;
      });
      expect(pairs.length, type).toBeGreaterThan(0);
      for (const pair of pairs) expect(pair.faulty, type).toEqual(pair.undisturbed);
    }
  });

  test("… and so is whatever was known before", () => {
    const [first] = faulty.plan.faults;
    const before = awareness().filter((pair) => {
      const at = awareAt(pair.undisturbed);
      return at !== null && at < first!.fromStoryMs;
    });
    expect(before.length).toBeGreaterThan(0);
    for (const pair of before) expect(pair.faulty).toEqual(pair.undisturbed);
  });
});
