/** Agreement: classified information crosses borders under an agreement that allows all of it. */
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function agreement({ agreement: finding }: Matter): Finding {
  switch (finding.kind) {
    case "not-needed":
      return satisfied(finding.code);
    case "satisfied":
      return satisfied("ok", { agreements: finding.treaties.map(({ id }) => id).join(" ") });
    case "failed":
      return failed(finding.code, finding.params);
  }
}
