/** Every word of the pages, in Japanese. */
import type { Messages } from "./en.ts";
import { live } from "./ja/live.ts";
import { problems } from "./ja/problems.ts";
import { reasons } from "./ja/reasons.ts";
import { report } from "./ja/report.ts";
import { shell } from "./ja/shell.ts";
import { team } from "./ja/team.ts";

export const ja = { shell, problems, reasons, team, live, report } satisfies Messages;
