/** Relaying from nation to nation to nation, against what the first and the last agreed directly. */
import type { Agreement, Level } from "../../pack/mod.ts";
import { equivalentLevel, inForce, treatiesBetween } from "../agreements.ts";
import type { Policy, Treaty } from "../compile.ts";
import type { Finding, Lint } from "./finding.ts";
import { inAgreement, quoted } from "./finding.ts";
import { classifiedLevels } from "./levels.ts";
import { directionsOf, type Direction, treatyOf } from "./treaties.ts";

/** Two agreements by which a third nation is passed, beside the direct one. */
interface Relay {
  readonly direct: Treaty;
  readonly direction: Direction;
  readonly by: string;
  readonly first: Treaty;
  readonly second: Treaty;
}

/**
 * Tables are negotiated one by one, so a level that is translated twice may end below what the direct
 * agreement makes of it (a warning), or end somewhere although the direct one does not exchange it (a
 * note, where all three are in force). The checkpoint judges the whole way by the direct agreement;
 * people who mark again what they received may not.
 */
export const relaysKeepLevels: Lint = ({ policy, on }) =>
  policy.pack.agreements.flatMap((agreement, index) =>
    relaysBeside(agreement, policy).flatMap((relay) => judge(relay, index, policy, on)),
  );

function relaysBeside(agreement: Agreement, policy: Policy): Relay[] {
  const direct = treatyOf(policy, agreement);
  const nations = [...new Set(policy.pack.agreements.flatMap(({ parties }) => parties))];
  return directionsOf(agreement).flatMap((direction) => {
    const [from, to] = direction;
    return nations
      .filter((by) => by !== from && by !== to)
      .flatMap((by) =>
        treatiesBetween(policy, from, by).flatMap((first) =>
          treatiesBetween(policy, by, to).map((second) => ({
            direct,
            direction,
            by,
            first,
            second,
          })),
        ),
      );
  });
}

function judge(relay: Relay, index: number, policy: Policy, on: string): Finding[] {
  const { direct, by, first, second } = relay;
  const [from, to] = relay.direction;
  const levels = relayed(relay, policy);
  const weaker = levels.flatMap(({ level, arrives, agreed }) =>
    agreed !== null && arrives.rank < agreed.rank
      ? [`\`${level.name}\` as \`${arrives.name}\`, directly \`${agreed.name}\``]
      : [],
  );
  const further = levels.flatMap(({ level, arrives, agreedByAny }) =>
    agreedByAny ? [] : [`\`${level.name}\` as \`${arrives.name}\``],
  );
  const used = quoted([...new Set([first.id, second.id])]);
  const way = `relayed ${from} → ${by} → ${to} (${used}), levels arrive`;
  const place = inAgreement(index, "levels");
  const findings: Finding[] = [];
  if (weaker.length > 0) {
    const message = `${way} below what \`${direct.id}\` makes of them: ${weaker.join("; ")}`;
    findings.push({ code: "relay-weakens-level", severity: "warning", message, place });
  }
  if (further.length > 0 && [direct, first, second].every((treaty) => inForce(treaty, on))) {
    const message = `${way} that \`${direct.id}\` does not exchange: ${further.join("; ")}; the checkpoint denies that`;
    findings.push({ code: "relay-exchanges-more", severity: "note", message, place });
  }
  return findings;
}

interface Relayed {
  readonly level: Level;
  readonly arrives: Level;
  /** What the direct agreement makes of it; null where it does not exchange it. */
  readonly agreed: Level | null;
  /** Whether it, or another direct agreement, exchanges the level. */
  readonly agreedByAny: boolean;
}

/** Every level that arrives by way of the third nation, lowest first. */
function relayed({ direct, direction, by, first, second }: Relay, policy: Policy): Relayed[] {
  const [from, to] = direction;
  return classifiedLevels(policy.world.schemes, from).flatMap((known): Relayed[] => {
    const between = equivalentLevel(first, known, by);
    const arrives = between && equivalentLevel(second, between, to);
    if (arrives === null) return [];
    const agreed = equivalentLevel(direct, known, to)?.level ?? null;
    const agreedByAny = treatiesBetween(policy, from, to).some(
      (treaty) => equivalentLevel(treaty, known, to) !== null,
    );
    return [{ level: known.level, arrives: arrives.level, agreed, agreedByAny }];
  });
}
