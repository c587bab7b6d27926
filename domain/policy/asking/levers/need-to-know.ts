/** Need-to-know: a sector in common, on the incident's side or on the organisation's. */
import { CROSS_SECTOR } from "../../axes/mod.ts";
import { onContext, onOrganisation } from "../change.ts";
import { recipientOf } from "../question.ts";
import type { Levers } from "./lever.ts";

export const needToKnow: Levers = {
  remedies: (answered) => {
    const { recipient, context } = answered.question;
    const own = recipientOf(answered)?.sectors.find((sector) => sector !== CROSS_SECTOR);
    const sector = own ?? CROSS_SECTOR;
    const concerned = context.sectors[0] ?? CROSS_SECTOR;
    return [
      onContext("add-sector", { sector }, (before) => ({
        ...before,
        sectors: [...before.sectors, sector],
      })),
      onOrganisation(
        "register-sector",
        { organisation: recipient, sector: concerned },
        recipient,
        (before) => ({ sectors: [...before.sectors, concerned] }),
      ),
    ];
  },
  breaks: (answered) => {
    const { recipient, context } = answered.question;
    const held = recipientOf(answered)?.sectors ?? [];
    const others = answered.policy.pack.sectors.filter((sector) => sector !== CROSS_SECTOR);
    const foreign = others.find((sector) => !held.includes(sector));
    const unconcerned = others.find((sector) => !context.sectors.includes(sector));
    return [
      ...(foreign === undefined
        ? []
        : [
            onContext("other-sector", { sector: foreign }, (before) => ({
              ...before,
              sectors: [foreign],
            })),
          ]),
      ...(unconcerned === undefined
        ? []
        : [
            onOrganisation(
              "limit-sectors",
              { organisation: recipient, sector: unconcerned },
              recipient,
              () => ({ sectors: [unconcerned] }),
            ),
          ]),
    ];
  },
};
