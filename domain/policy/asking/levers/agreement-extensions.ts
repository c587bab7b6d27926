/** What an agreement would have to say besides what it says, or a new one. */
import type { KnownLevel } from "../../../marking/mod.ts";
import { findLevel } from "../../../marking/mod.ts";
import type { Agreement, LevelRow } from "../../../pack/types.ts";
import { equivalentLevel, treatiesBetween } from "../../agreements.ts";
import type { AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { onAgreement, onPack } from "../change.ts";
import type { Asked } from "../question.ts";
import { classifiedLevels } from "../question.ts";
import { carriedLevel } from "./crossings.ts";
import type { Crossing } from "./crossings.ts";
import { askRelease } from "./distribution.ts";

/** What would make good one thing that an agreement lacks on this border. */
export function extendAgreement(asked: Asked, crossing: Crossing, lacks: AxisResult): Change[] {
  const { agreement = "", organisation = "", kind = "" } = lacks.params;
  switch (lacks.code) {
    case "agreement-not-in-force":
      return [bringIntoForce(asked, agreement)];
    case "kind-not-covered":
      return [extendList("extend-kinds", agreement, "kinds", { kind }, kind)];
    case "organisation-not-served":
      return [serve(agreement, organisation)];
    case "onward-not-permitted":
      return [
        extendList("extend-onward", agreement, "onward", { kind }, kind),
        serve(agreement, asked.question.recipient),
        askRelease(asked),
      ];
    case "level-not-exchangeable":
      return extendLevels(asked, crossing, agreement);
    case "above-ceiling":
      return raiseCeiling(asked, crossing, agreement);
    default:
      return [];
  }
}

const serve = (agreement: string, organisation: string): Change =>
  extendList("extend-organisations", agreement, "organisations", { organisation }, organisation);

function extendList(
  code: "extend-kinds" | "extend-onward" | "extend-organisations",
  agreement: string,
  list: "kinds" | "onward" | "organisations",
  params: Readonly<Record<string, string>>,
  added: string,
): Change {
  return onAgreement(code, { agreement, ...params }, agreement, (before) => ({
    [list]: [...before[list], added],
  }));
}

function bringIntoForce({ policy, question }: Asked, agreement: string): Change {
  const on = question.context.judgedOn;
  const { from = null } = policy.pack.agreements.find(({ id }) => id === agreement)?.inForce ?? {};
  const begun = from !== null && from <= on;
  const code = begun ? "prolong-agreement" : "bring-into-force";
  return onAgreement(code, { agreement, on }, agreement, ({ inForce }) => ({
    inForce: {
      from: begun ? from : on,
      until: inForce.until !== null && inForce.until < on ? on : inForce.until,
    },
  }));
}

/** Labels round up: the lowest classified level of the other nation that is no lower in rank. */
function roundedUp(asked: Asked, { level }: KnownLevel, nation: string): string | undefined {
  const enough = classifiedLevels(asked, nation).filter(({ rank }) => rank >= level.rank);
  const lowest = Math.min(...enough.map(({ rank }) => rank));
  return enough.find(({ rank }) => rank === lowest)?.name;
}

function extendLevels(asked: Asked, crossing: Crossing, agreement: string): Change[] {
  const [, to] = crossing.nations;
  const carried = carriedLevel(asked, crossing, partiesOf(asked, agreement));
  const as = carried && roundedUp(asked, carried, to);
  if (carried === undefined || as === undefined) return [];
  const level = carried.level.name;
  const row: LevelRow = { [carried.nation]: level, [to]: as };
  const change = onAgreement("extend-levels", { agreement, level, as }, agreement, (before) => ({
    levels: [
      // An explicit "not exchangeable" would beat the new row.
      ...before.levels.map((one) =>
        one[carried.nation] === level && one[to] === null ? { ...one, ...row } : one,
      ),
      row,
    ],
  }));
  return [change];
}

function raiseCeiling(asked: Asked, crossing: Crossing, agreement: string): Change[] {
  const { policy } = asked;
  const [from, to] = crossing.nations;
  const carried = carriedLevel(asked, crossing, partiesOf(asked, agreement));
  const treaty = treatiesBetween(policy, from, to).find(({ id }) => id === agreement);
  const target = carried && treaty && equivalentLevel(treaty, carried, to);
  if (!carried || !target) return [];
  const params = { agreement, level: carried.level.name, as: target.level.name };
  return [
    onAgreement("raise-ceiling", params, agreement, ({ ceiling }) => ({
      ceiling: {
        ...ceiling,
        ...higher(asked, ceiling, carried),
        ...higher(asked, ceiling, target),
      },
    })),
  ];
}

function higher({ policy }: Asked, ceiling: Agreement["ceiling"], level: KnownLevel) {
  const present = findLevel(policy.world.schemes, level.nation, ceiling[level.nation] ?? "");
  const raised = present === undefined || present.level.rank < level.level.rank;
  return raised ? { [level.nation]: level.level.name } : {};
}

function partiesOf({ policy }: Asked, agreement: string): readonly string[] {
  return policy.pack.agreements.find(({ id }) => id === agreement)?.parties ?? [];
}

/** An agreement that covers just this: kind, organisations and level; nothing without a scheme. */
export function concludeAgreement(asked: Asked, crossing: Crossing): Change[] {
  const { informationKind: kind, judgedOn } = asked.question.context;
  const { between, nations, organisations } = crossing;
  const carried = carriedLevel(asked, crossing, nations);
  const as = carried && roundedUp(asked, carried, nations[1]);
  if (carried === undefined || as === undefined) return [];
  const level = carried.level.name;
  const row = { [carried.nation]: level, [nations[1]]: as };
  const concluded: Agreement = {
    id: `proposed ${between}`,
    name: `proposed agreement ${between}`,
    parties: nations,
    kinds: [kind],
    organisations,
    ceiling: row,
    levels: [row],
    onward: [],
    inForce: { from: judgedOn, until: null },
    source: "proposed",
  };
  const params = { between, kind, organisations: organisations.join(" "), level, as };
  return [
    onPack("conclude-agreement", params, (pack) => ({
      ...pack,
      agreements: [...pack.agreements, concluded],
    })),
  ];
}
