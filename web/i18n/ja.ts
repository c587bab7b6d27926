/** Every word of the pages, in Japanese. */
import type { Messages } from "./en.ts";
import { WORDS } from "../../domain/words/mod.ts";
import { faults } from "./ja/faults.ts";
import { live } from "./ja/live.ts";
import { lab } from "./ja/lab.ts";
import { problems } from "./ja/problems.ts";
import { replay } from "./ja/replay.ts";
import { report } from "./ja/report.ts";
import { shell } from "./ja/shell.ts";
import { team } from "./ja/team.ts";

const reasons = WORDS.ja;

export const ja = {
  shell,
  problems,
  reasons,
  team,
  live,
  lab,
  replay,
  report,
  faults,
} satisfies Messages;
