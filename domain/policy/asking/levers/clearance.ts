/** Clearance: to be cleared to the lowest level that will do, or to lose what is needed. */
import { findLevel } from "../../../marking/mod.ts";
import type { Change } from "../change.ts";
import { onOrganisation } from "../change.ts";
import type { Answered } from "../question.ts";
import { classifiedLevels, isSatisfied, recipientOf } from "../question.ts";
import type { Levers } from "./lever.ts";
import { firstToFail, firstToSatisfy } from "./lever.ts";

export const clearance: Levers = {
  // Which level is asked for depends on the agreement that carries it.
  remedies: (answered, failed) =>
    isSatisfied(answered, "agreement")
      ? firstToSatisfy(answered, ["clearance"], raises(answered, failed.params["required"]))
      : null,
  breaks: (answered) => firstToFail(answered, "clearance", reductions(answered)),
};

/** Lowest first; of levels of one rank first the one that was asked for. */
function raises(answered: Answered, required?: string): Change[] {
  const recipient = recipientOf(answered);
  if (recipient === undefined) return [];
  const wanted = [required, answered.question.label.level];
  return classifiedLevels(answered, recipient.nation)
    .toSorted(
      (a, b) =>
        a.rank - b.rank || Number(wanted.includes(b.name)) - Number(wanted.includes(a.name)),
    )
    .map(({ name }) => clear(answered, recipient.id, name));
}

function clear({ policy }: Answered, organisation: string, level: string): Change {
  const { schemes } = policy.pack;
  return onOrganisation("clear", { organisation, level }, organisation, (before) => {
    const [held, raised] = [before.clearance, level].map(
      (name) => findLevel(schemes, before.nation, name)?.order ?? -1,
    );
    return { clearance: (held ?? -1) > (raised ?? -1) ? before.clearance : level };
  });
}

/** From the level held downwards, to no clearance at all. */
function reductions(answered: Answered): Change[] {
  const recipient = recipientOf(answered);
  if (recipient === undefined) return [];
  const { id, nation } = recipient;
  const names = classifiedLevels(answered, nation).map(({ name }) => name);
  const lower = names.slice(names.indexOf(recipient.clearance) + 1);
  return [...lower, "none"].map((level) =>
    onOrganisation("lower-clearance", { organisation: id, level }, id, () => ({
      clearance: level,
    })),
  );
}
