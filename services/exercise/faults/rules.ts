/** Changes of the rules: the checkpoint is told all that hold at the moment. */
import type { PlannedFault } from "../../../domain/exercise/mod.ts";
import { definitionOf } from "../../../domain/faults/mod.ts";
import { persistently } from "./persist.ts";
import type { ActionOf, FaultContext, Performer, RulesRequest } from "./types.ts";

/** All that these faults change in the rules. */
export function requestFor(faults: readonly PlannedFault[]): RulesRequest {
  const actions = faults.flatMap((fault) => definitionOf(fault.type).fabric(fault));
  const changes = actions.flatMap((action) => (action.kind === "pack" ? [action.change] : []));
  return { changes, hold: actions.some(({ kind }) => kind === "hold_packs") };
}

async function checked({ name }: PlannedFault, context: FaultContext): Promise<string[]> {
  try {
    await context.rules(requestFor(context.active()));
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`fault \`${name}\` changes the rules, and the checkpoint does not follow: ${why}`];
  }
}

export const rules: Performer<ActionOf<"pack"> | ActionOf<"hold_packs">> = {
  check: (_action, fault, context) => checked(fault, context),
  begin: (_action, fault, { rules: tell, active }) =>
    tell(requestFor([...active().filter(({ name }) => name !== fault.name), fault])),
  // Rules hold until they are changed.
  renew: () => Promise.resolve(),
  async end(_action, { name }, { rules: tell, active, signal }) {
    const others = () => active().filter((each) => each.name !== name);
    await persistently(() => tell(requestFor(others())), signal);
  },
};
