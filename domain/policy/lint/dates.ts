/** Agreements that count for nobody on the day. */
import type { Agreement } from "../../pack/mod.ts";
import type { Finding, Lint } from "./finding.ts";
import { inAgreement } from "./finding.ts";

/** Past its date is a warning; not in force yet is a note, since packs keep agreements to switch on. */
export const agreementsAreInForce: Lint = ({ policy, on }) =>
  policy.pack.agreements.flatMap((agreement, index) => judge(agreement, index, on));

function judge({ id, inForce: { from, until } }: Agreement, index: number, on: string): Finding[] {
  if (until !== null && until < on) {
    return [
      {
        code: "agreement-expired",
        severity: "warning",
        message: `\`${id}\` ended on ${until}; on ${on} nothing passes under it`,
        place: inAgreement(index, "inForce", "until"),
      },
    ];
  }
  if (from !== null && from <= on) return [];
  const since = from === null ? "is not in force" : `comes into force on ${from}`;
  return [
    {
      code: "agreement-not-in-force",
      severity: "note",
      message: `\`${id}\` ${since}; on ${on} nothing passes under it`,
      place: inAgreement(index, "inForce", "from"),
    },
  ];
}
