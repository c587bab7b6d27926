/**
 * Processes that were started here.
 *
 *   pause.ts   has one stand still
 */
export { pauseProcess } from "./pause.ts";
