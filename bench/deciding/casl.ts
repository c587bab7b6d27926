/**
 * CASL, shown beside the others: an ability for each organisation with conditions on nation, level and
 * TLP. It checks fewer axes (no agreements, no originator control, no need-to-know), so its answers are
 * not held against anybody's.
 */
import { createMongoAbility, subject, type MongoAbility } from "@casl/ability";
import { expandCodes, findLevel, type Label } from "../../domain/marking/mod.ts";
import type { World } from "./world.ts";

export function caslAbilities({ pack, context }: World): MongoAbility[] {
  return pack.organisations.map((one) => {
    const rank = findLevel(pack.schemes, one.nation, one.clearance)?.level.rank ?? 0;
    const cleared = { rank: { $lte: rank } };
    return createMongoAbility([
      { action: "receive", subject: "Portion", conditions: { ...cleared, nations: one.nation } },
      {
        action: "receive",
        subject: "Portion",
        conditions: { ...cleared, nation: one.nation, listed: false },
      },
      ...(context.addressees.includes(one.id)
        ? []
        : [
            {
              action: "receive",
              subject: "Portion",
              inverted: true,
              conditions: { tlp: { $in: ["AMBER", "AMBER+STRICT", "RED"] } },
            },
          ]),
    ]);
  });
}

export function caslPortion({ pack, policy }: World, label: Label) {
  return subject("Portion", {
    rank: findLevel(pack.schemes, label.scheme, label.level)?.level.rank ?? 0,
    nation: label.scheme,
    nations: [...expandCodes(label.releasableTo, policy.world)],
    listed: label.releasableTo.length > 0,
    tlp: label.tlp,
  });
}

export const caslAudience = (
  { ids }: World,
  abilities: readonly MongoAbility[],
  portion: ReturnType<typeof caslPortion>,
): string[] => ids.filter((_, at) => abilities[at]!.can("receive", portion));
