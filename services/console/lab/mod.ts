/**
 * The policy lab's door: asking the rules, away from the exercise's own work.
 *
 *   desk.ts        one question after the other, to a thread (thread.ts) that is ended when it takes too long
 *   tasks.ts       what the thread is asked: answer.ts (organisations × portions), explanation.ts (one cell),
 *                  comparison.ts (two versions of the rules); marks.ts reads what was written
 *   originator.ts  what of an explanation an originator may learn
 *   versions.ts    rules to compare with; history.ts  … those that the exchange has kept
 *   setting.ts     what may be asked about; material.ts  a message or an incident as a question
 */
import type { CatalogueIncident } from "../../../domain/pack/mod.ts";
import type { Desk } from "./desk.ts";
import type { Versions } from "./versions.ts";

export { Desk } from "./desk.ts";
export { historyOf } from "./history.ts";
export { catalogueMaterial, messageMaterial, messagesOf } from "./material.ts";
export { forOriginator } from "./originator.ts";
export { settingFor } from "./setting.ts";
export { NO_HISTORY, Versions, type PackHistory } from "./versions.ts";

export interface Lab {
  readonly desk: Desk;
  readonly versions: Versions;
  readonly catalogue: readonly CatalogueIncident[];
}
