/** What an agreement would have to say besides what it says, or a new one. */
import type { KnownLevel } from "../../../marking/mod.ts";
import { findLevel } from "../../../marking/mod.ts";
import type { Agreement, LevelRow } from "../../../pack/types.ts";
import { equivalentLevel, treatiesBetween } from "../../agreements.ts";
import { pairKey } from "../../compile.ts";
import type { AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { onAgreement, onPack } from "../change.ts";
import type { Asked } from "../question.ts";
import { classifiedLevels, organisationIn, recipientOf } from "../question.ts";
import { borderOf } from "./border.ts";
import { askRelease } from "./distribution.ts";

/** What would make good one thing that an agreement lacks. */
export function extendAgreement(asked: Asked, agreement: string, lacks: AxisResult): Change[] {
  const { organisation = "", kind = "" } = lacks.params;
  switch (lacks.code) {
    case "agreement-not-in-force":
      return [bringIntoForce(asked, agreement)];
    case "kind-not-covered":
      return [extendList("extend-kinds", agreement, "kinds", { kind })];
    case "organisation-not-served":
      return [extendList("extend-organisations", agreement, "organisations", { organisation })];
    case "onward-not-permitted":
      return [extendList("extend-onward", agreement, "onward", { kind }), askRelease(asked)];
    case "level-not-exchangeable":
      return extendLevels(asked, agreement);
    case "above-ceiling":
      return raiseCeiling(asked, agreement);
    default:
      return [];
  }
}

function extendList(
  code: "extend-kinds" | "extend-onward" | "extend-organisations",
  agreement: string,
  list: "kinds" | "onward" | "organisations",
  added: Readonly<Record<string, string>>,
): Change {
  return onAgreement(code, { agreement, ...added }, agreement, (before) => ({
    [list]: [...before[list], ...Object.values(added)],
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

function extendLevels(asked: Asked, agreement: string): Change[] {
  const { to, level } = borderOf(asked);
  const as = level && roundedUp(asked, level, to);
  if (level === undefined || as === undefined) return [];
  const name = level.level.name;
  const row: LevelRow = { [level.nation]: name, [to]: as };
  const params = { agreement, level: name, as };
  const change = onAgreement("extend-levels", params, agreement, (before) => ({
    levels: [
      // An explicit "not exchangeable" would beat the new row.
      ...before.levels.map((one) =>
        one[level.nation] === name && one[to] === null ? { ...one, ...row } : one,
      ),
      row,
    ],
  }));
  return [change];
}

function raiseCeiling(asked: Asked, agreement: string): Change[] {
  const { from, to, level } = borderOf(asked);
  const treaty = treatiesBetween(asked.policy, from, to).find(({ id }) => id === agreement);
  const target = level && treaty && equivalentLevel(treaty, level, to);
  if (!level || !target) return [];
  const params = { agreement, level: level.level.name, as: target.level.name };
  return [
    onAgreement("raise-ceiling", params, agreement, ({ ceiling }) => ({
      ceiling: { ...ceiling, ...higher(asked, ceiling, level), ...higher(asked, ceiling, target) },
    })),
  ];
}

function higher({ policy }: Asked, ceiling: Agreement["ceiling"], level: KnownLevel) {
  const present = findLevel(policy.world.schemes, level.nation, ceiling[level.nation] ?? "");
  const raised = present === undefined || present.level.rank < level.level.rank;
  return raised ? { [level.nation]: level.level.name } : {};
}

/** An agreement that covers just this: kind, organisations and level; none without a scheme. */
export function concludeAgreement(asked: Asked): Change[] {
  const { informationKind: kind, judgedOn } = asked.question.context;
  const { from, to, level } = borderOf(asked);
  const as = level && roundedUp(asked, level, to);
  if (level === undefined || as === undefined) return [];
  const between = pairKey(from, to);
  const organisations = servedBy(asked, from);
  const row = { [level.nation]: level.level.name, [to]: as };
  const concluded: Agreement = {
    id: `proposed ${between}`,
    name: `proposed agreement ${between}`,
    parties: [from, to],
    kinds: [kind],
    organisations,
    ceiling: row,
    levels: [row],
    onward: onwardTo(asked),
    inForce: { from: judgedOn, until: null },
    source: "proposed",
  };
  const named = organisations.join(" ");
  const params = { between, kind, organisations: named, level: level.level.name, as };
  return [
    onPack("conclude-agreement", params, (pack) => ({
      ...pack,
      agreements: [...pack.agreements, concluded],
    })),
  ];
}

/** Originator and recipient, and who sends it abroad from the originator's nation. */
function servedBy(asked: Asked, home: string): string[] {
  const { originator, submitter } = asked.question.context;
  const sender = organisationIn(asked, submitter)?.nation === home ? [submitter] : [];
  return [...new Set([originator, ...sender, asked.question.recipient])];
}

/** Within the recipient's nation it is passed on to the recipient's kind. */
function onwardTo(asked: Asked): Agreement["onward"] {
  const recipient = recipientOf(asked);
  const sender = organisationIn(asked, asked.question.context.submitter);
  return recipient !== undefined && sender?.nation === recipient.nation ? [recipient.kind] : [];
}
