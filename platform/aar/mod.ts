/**
 * After-action report and improvement plan (AAR/IP) of a played exercise, in HSEEP's order.
 *
 *   data.ts      timeline, state, journal, decisions and ledger → everything that is said (pure);
 *                decisions.ts: refusals, releases; improvement-plan.ts: rows of Appendix A
 *   page.ts      … → one self-contained page: sections/, view.ts (times, tables), style.ts
 *   words/       every word, in English and Japanese
 *   sheets.ts    the improvement plan as CSV and XLSX
 *   pdf.ts       the page as PDF, through Chromium
 *   files.ts     a run directory → all of them
 */
export { afterActionOf, type AfterAction, type AfterActionSource, type Fact } from "./data.ts";
export { decisionsOf, type Decisions } from "./decisions.ts";
export {
  fileNames,
  isPlayed,
  notFinal,
  playedFiles,
  writeAfterAction,
  type Wish,
  type Written,
} from "./files.ts";
export { PAGE_POLICY, renderAfterAction, type RenderOptions } from "./page.ts";
export { findChromium, NO_BROWSER, printPdf } from "./pdf.ts";
export { planCsv, planXlsx } from "./sheets.ts";
export { LANGUAGES, type Language } from "./words/mod.ts";
