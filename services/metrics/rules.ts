/** The rules a ledger is judged by: those of the pack, asked again and not taken from decisions. */
import type { Rules } from "../../domain/measurement/mod.ts";
import { renderBanner, rollUp } from "../../domain/marking/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { compilePolicy, decide } from "../../domain/policy/mod.ts";

/** Binds the pack's policy and markings. */
export function rulesOf(pack: Pack): Rules {
  const policy = compilePolicy(pack);
  const banners = new Map<string, string>();
  return {
    decide: (label, recipient, context) => decide(policy, label, recipient, context),
    mark(labels) {
      const key = JSON.stringify(labels);
      const known = banners.get(key) ?? renderBanner(rollUp(labels, pack), pack.schemes);
      banners.set(key, known);
      return known;
    },
  };
}
