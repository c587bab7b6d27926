/** `sekisho timeline import FILE.xlsx|csv`: a planner's spreadsheet becomes a timeline in YAML. */
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { InputError } from "../../domain/input.ts";
import { importTimeline, timelineYaml } from "../../platform/timeline-files/mod.ts";
import { fileOf, packFor, timelinePackOption } from "./open.ts";

interface Flags {
  readonly out?: string;
  readonly base?: string;
  readonly annotate?: string;
  readonly pack?: string;
  readonly json?: boolean;
}

export function importCommand(): Command {
  return timelinePackOption(
    new Command("import")
      .description("read a spreadsheet into a timeline; mark what is missing in it, cell by cell")
      .argument("<file>", "a workbook (.xlsx), or CSV with the other sheets beside it")
      .option("--out <file>", "where to write the timeline, as YAML (default: standard output)")
      .option("--base <file>", "a timeline from which comes what the spreadsheet has no sheet for")
      .option("--annotate <file>", "where to write a copy with its problems marked (.xlsx)"),
  )
    .option("--json", "say as JSON what was read, or what is wrong")
    .addHelpText(
      "after",
      "\nExit code: 0 read, 104 not, with every reason by sheet, row and column.",
    )
    .action(run);
}

async function run(
  path: string,
  { out, base, annotate, pack, json = false }: Flags,
): Promise<void> {
  const loaded = packFor(out ?? path, pack);
  const given = base === undefined ? null : fileOf(base, loaded);
  const imported = await importTimeline(path, loaded, given);
  if (imported.kind === "refused") {
    const { problems } = imported;
    if (annotate !== undefined) {
      writeFileSync(annotate, await imported.annotate());
      console.error(`marked in ${annotate}`);
    }
    if (json)
      console.log(JSON.stringify({ banner: EXERCISE_BANNER, valid: false, problems }, null, 2));
    throw new InputError(problems);
  }
  const yaml = timelineYaml(imported);
  if (out !== undefined) writeFileSync(out, yaml);
  if (json) {
    const { written } = imported;
    console.log(
      JSON.stringify({ banner: EXERCISE_BANNER, valid: true, out, timeline: written }, null, 2),
    );
  } else if (out === undefined) process.stdout.write(yaml);
  else console.log(`${out}: ${imported.timeline.injects.length} injects`);
}
