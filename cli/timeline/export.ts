/** `sekisho timeline export FILE --out FILE`: a timeline as a spreadsheet, or for other tools. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { exportTimeline } from "../../platform/timeline-files/mod.ts";
import { openTimeline, timelinePackOption } from "./open.ts";

interface Flags {
  readonly out: string;
  readonly pack?: string;
  readonly json?: boolean;
}

export function exportCommand(): Command {
  return timelinePackOption(
    new Command("export")
      .description("write a timeline as a spreadsheet, or in the common exercise format (CEXF)")
      .argument("<file>", "a timeline in YAML, or the name of one of the pack")
      .requiredOption(
        "--out <file>",
        "by its ending: .xlsx, .csv (the other sheets beside it), .json (CEXF) or .yaml",
      ),
  )
    .option("--json", "say as JSON what was written")
    .action(run);
}

async function run(named: string, { out, pack, json = false }: Flags): Promise<void> {
  const files = await exportTimeline(openTimeline(named, pack), out);
  if (json) console.log(JSON.stringify({ banner: EXERCISE_BANNER, files }, null, 2));
  else console.log(files.join("\n"));
}
