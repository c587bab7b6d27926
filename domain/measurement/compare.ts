/**
 * Comparisons: every window with the baseline of its arm, every arm with the first one, and what
 * the fault cost in one arm with what it cost in the other. For all organisations in focus together
 * by where incidents began, and for each of them, with sign and n, whichever way it comes out.
 */
import { WINDOW_NAMES, type WindowName } from "../exercise/types.ts";
import { began, headlineOrigin, ORIGINS, type Focus } from "./origin.ts";
import { differences, pairKey, pairUp, shares, type Condition, type Pair } from "./pairs.ts";
import type { ArmInput } from "./summarise.ts";
import type { AwarenessRow, Claim, ComparisonRow, Figure, Origin } from "./types.ts";
import { FIGURES } from "./types.ts";

interface Side extends Condition {
  readonly rows: readonly AwarenessRow[];
}

/** Fault types whose sign is built into the model: fewer analysts, or slower ones, are never faster. */
const MECHANICAL: ReadonlySet<string> = new Set([
  "staffing",
  "down",
  "triage",
  "leadership_vacant",
  "intake_reduced",
]);

/** Whom rows are about, and which incidents. */
interface Group {
  readonly to: string;
  readonly origin: Origin;
  readonly includes: (row: AwarenessRow) => boolean;
}

/**
 * All comparison rows: the group under every origin, abroad first, then each of its organisations,
 * for incidents from abroad unless there are none.
 */
export function compareArms(
  arms: readonly ArmInput[],
  focus: Focus,
  deadlineMinutes: number,
): ComparisonRow[] {
  return groupsOf(arms, focus).flatMap((group) => {
    const sides = arms.map((arm) => sidesOf(arm, group));
    const context = { to: group.to, origin: group.origin, deadlineMinutes };
    const others = sides.slice(1);
    return arms
      .flatMap((arm, each) => overWindows(sides[each]!, arm, context))
      .concat(others.flatMap((side) => overArms(sides[0]!, side, context)))
      .concat(others.flatMap((side) => recovered(sides[0]!, side, context)));
  });
}

function groupsOf(arms: readonly ArmInput[], focus: Focus): Group[] {
  const group = (to: string, members: readonly string[], origin: Origin): Group => ({
    to,
    origin,
    includes: (row) => members.includes(row.to) && began(row, origin, focus),
  });
  const origin = headlineOrigin(
    arms.flatMap(({ rows }) => rows),
    focus,
  );
  return [
    ...ORIGINS.map((each) => group(focus.name, focus.organisations, each)),
    ...focus.organisations.map((to) => group(to, [to], origin)),
  ];
}

type Sides = ReadonlyMap<WindowName, Side>;

function sidesOf({ facts, rows }: ArmInput, group: Group): Sides {
  const within = rows.filter(
    (row): row is AwarenessRow => row.kind === "awareness" && group.includes(row),
  );
  const topology = facts.topology;
  return new Map(
    WINDOW_NAMES.map((window) => [
      window,
      { topology, window, rows: within.filter((row) => row.window === window) },
    ]),
  );
}

interface Context {
  readonly to: string;
  readonly origin: Origin;
  readonly deadlineMinutes: number;
}

function overWindows(sides: Sides, arm: ArmInput, context: Context): ComparisonRow[] {
  const baseline = sides.get("baseline")!;
  return [...sides.values()]
    .filter((side) => side !== baseline && baseline.rows.length > 0 && side.rows.length > 0)
    .flatMap((side) => figures(baseline, side, claimOf(arm, side.window), context));
}

/** Mechanical when nothing but faults of built-in sign was at work in the window. */
function claimOf({ facts }: ArmInput, name: WindowName): Claim {
  const window = facts.windows.find((each) => each.name === name);
  const active = facts.faults.filter(
    (fault) =>
      window && fault.fromStoryMs < window.toStoryMs && fault.toStoryMs > window.fromStoryMs,
  );
  const builtIn = active.length > 0 && active.every((fault) => MECHANICAL.has(fault.type));
  return builtIn ? "mechanical" : "open";
}

function overArms(first: Sides, second: Sides, context: Context): ComparisonRow[] {
  return WINDOW_NAMES.flatMap((window) => {
    const [a, b] = [first.get(window)!, second.get(window)!];
    if (a.rows.length === 0 && b.rows.length === 0) return [];
    return figures(a, b, "open", context).concat(entitled(a, b, context));
  });
}

function figures(a: Side, b: Side, claim: Claim, context: Context): ComparisonRow[] {
  const pairs = pairUp(a.rows, b.rows);
  const { to, origin, deadlineMinutes } = context;
  const conditions = { to, origin, claim, a, b };
  // By how long it was followed and not by what came of it, or the share would be biased.
  const timed = pairs.filter((pair) => pair.horizon >= deadlineMinutes);
  return [
    comparison(FIGURES.awareness, "story min", conditions, differences(pairs)),
    comparison(
      FIGURES.aware,
      "share",
      conditions,
      shares(pairs, (t) => t < Infinity),
    ),
    comparison(
      FIGURES.inTime,
      "share",
      conditions,
      shares(timed, (t) => t <= deadlineMinutes),
    ),
  ];
}

function entitled(a: Side, b: Side, { to, origin }: Context): ComparisonRow {
  const [left, right] = [new Set(a.rows.map(pairKey)), new Set(b.rows.map(pairKey))];
  return comparison(
    FIGURES.entitled,
    "pairs",
    { to, origin, claim: "open", a, b },
    {
      a: left.size,
      b: right.size,
      difference: right.size - left.size,
      n: left.union(right).size,
      larger: right.difference(left).size,
      smaller: left.difference(right).size,
      equal: left.intersection(right).size,
      undetermined: 0,
      mean: null,
      p10: null,
      p25: null,
      p75: null,
      p90: null,
    },
  );
}

const cost = (pair: Pair): number => pair.b - pair.a;

/** What the fault cost the second arm, less what it cost the first, per incident and organisation. */
function recovered(first: Sides, second: Sides, { to, origin }: Context): ComparisonRow[] {
  const [a, b] = [first.get("fault")!, second.get("fault")!];
  const delay = (sides: Sides) => pairUp(sides.get("baseline")!.rows, sides.get("fault")!.rows);
  const others = new Map(delay(second).map((pair) => [pairKey(pair), pair]));
  const pairs = delay(first).flatMap((pair) => {
    const other = others.get(pairKey(pair));
    return other ? [{ a: cost(pair), b: cost(other) }] : [];
  });
  if (pairs.length === 0) return [];
  const conditions = { to, origin, claim: "open", a, b } as const;
  return [comparison(FIGURES.recovered, "story min", conditions, differences(pairs))];
}

const side = ({ topology, window }: Condition, value: number | null) => ({
  topology,
  window,
  value,
});

function comparison(
  figure: Figure,
  unit: ComparisonRow["unit"],
  sides: Pick<ComparisonRow, "to" | "origin" | "claim"> & { a: Condition; b: Condition },
  { a, b, ...rest }: ReturnType<typeof differences>,
): ComparisonRow {
  const { to, origin, claim } = sides;
  return { figure, claim, to, origin, a: side(sides.a, a), b: side(sides.b, b), ...rest, unit };
}
