/** The border that classified information crosses: from its originator to its recipient. */
import type { KnownLevel } from "../../../marking/mod.ts";
import { findLevel } from "../../../marking/mod.ts";
import type { Asked } from "../question.ts";
import { organisationIn, recipientOf } from "../question.ts";

export interface Border {
  /** Nation of the originator, and of its marking. */
  readonly from: string;
  /** Nation of the recipient. */
  readonly to: string;
  /** Undefined where there is no such level. */
  readonly level: KnownLevel | undefined;
}

export function borderOf(asked: Asked): Border {
  const { label, context } = asked.question;
  return {
    from: organisationIn(asked, context.originator)?.nation ?? "",
    to: recipientOf(asked)?.nation ?? "",
    level: findLevel(asked.policy.world.schemes, label.scheme, label.level),
  };
}
