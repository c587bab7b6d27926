/**
 * Every word of the pages, in English; this is the type that Japanese has to satisfy. A page has its words
 * in a file of its own in `en/` and `ja/`. Messages with parameters are functions. TLP words, ids and marks
 * are not translated.
 */
import { WORDS } from "../../domain/words/mod.ts";
import { faults } from "./en/faults.ts";
import { live } from "./en/live.ts";
import { lab } from "./en/lab.ts";
import { problems } from "./en/problems.ts";
import { replay } from "./en/replay.ts";
import { report } from "./en/report.ts";
import { shell } from "./en/shell.ts";
import { team } from "./en/team.ts";

const reasons = WORDS.en;

export const en = { shell, problems, reasons, team, live, lab, replay, report, faults };
export type Messages = typeof en;
