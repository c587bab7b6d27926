/** Faults in words. */
import { t } from "../i18n/mod.ts";
import { listSeparator, nameOf } from "../state/session.ts";

/** What kind of fault it is; as it is written where nobody has words for it. */
export const faultType = (type: string): string =>
  (t().faults as Readonly<Record<string, string>>)[type] ?? type;

/** Ids as a fault names its targets, with the names of those that are organisations. */
export const faultTarget = (target: string): string =>
  target.split(", ").map(nameOf).join(listSeparator());
