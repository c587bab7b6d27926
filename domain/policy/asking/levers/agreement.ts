/** Agreement: one that is extended, or concluded; or one that ends. */
import { compilePolicy } from "../../compile.ts";
import type { AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { onAgreement } from "../change.ts";
import type { Answered } from "../question.ts";
import { answer, recipientOf, resultOf } from "../question.ts";
import { concludeAgreement, extendAgreement } from "./agreement-extensions.ts";
import { crossingsOf } from "./crossings.ts";
import type { Crossing } from "./crossings.ts";
import { askRelease, sendDirectly } from "./distribution.ts";
import type { Levers } from "./lever.ts";
import { releaseTo } from "./rel-to.ts";

export const agreement: Levers = {
  remedies: (answered, failed) => {
    if (failed.code === "third-party") {
      const nation = failed.params["nation"] ?? "";
      return [releaseTo(answered, nation), askRelease(answered), sendDirectly(answered)];
    }
    const relayed = answered.question.context.path.length > 1;
    const extended = crossingsOf(answered)
      .filter((crossing) => isAbout(failed, crossing, answered))
      .flatMap((crossing) => remediesAt(answered, crossing));
    return relayed ? [...extended, sendDirectly(answered)] : extended;
  },
  breaks: (answered, { code }) => (code === "ok" ? endings(answered) : []),
};

/** Whether the border is one between the nations that the failure speaks of. */
function isAbout({ params }: AxisResult, { between, nations }: Crossing, { policy }: Answered) {
  const named = policy.pack.agreements.find(({ id }) => id === params["agreement"]);
  return named === undefined
    ? params["between"] === between
    : nations.every((nation) => named.parties.includes(nation));
}

/** Every agreement over this border lacks something of its own; without any, one is concluded. */
function remediesAt(answered: Answered, crossing: Crossing): readonly Change[] {
  const there = answered.policy.pack.agreements.filter(({ parties }) =>
    crossing.nations.every((nation) => parties.includes(nation)),
  );
  if (there.length === 0) return concludeAgreement(answered, crossing);
  return there.flatMap(({ id }) => {
    const others = new Set(there.filter((one) => one.id !== id));
    const pack = answered.policy.pack;
    const agreements = pack.agreements.filter((one) => !others.has(one));
    const alone = answer({ ...answered, policy: compilePolicy({ ...pack, agreements }) });
    const lacks = resultOf(alone, "agreement");
    if (lacks === undefined || lacks.satisfied || lacks.params["agreement"] !== id) return [];
    return extendAgreement(answered, crossing, lacks);
  });
}

function endings(answered: Answered): Change[] {
  const kind = recipientOf(answered)?.kind ?? "operator";
  return answered.policy.pack.agreements.flatMap(({ id }) => [
    onAgreement("end-agreement", { agreement: id }, id, () => ({
      inForce: { from: null, until: null },
    })),
    onAgreement("close-onward", { agreement: id, kind }, id, (before) => ({
      onward: before.onward.filter((one) => one !== kind),
    })),
  ]);
}
