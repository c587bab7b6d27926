/** `sekisho timeline documents FILE --out DIR`: what planners hand out on paper. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { documentsOf } from "../../platform/timeline-documents/mod.ts";
import { openTimeline, timelinePackOption } from "./open.ts";

interface Flags {
  readonly out: string;
  readonly pack?: string;
  readonly json?: boolean;
}

export function documentsCommand(): Command {
  return timelinePackOption(
    new Command("documents")
      .description("write situation manual, evaluation guide and feedback form, for printing")
      .argument("<file>", "a timeline in YAML, or the name of one of the pack")
      .requiredOption("--out <dir>", "folder for the documents"),
  )
    .option("--json", "say as JSON what was written")
    .action(run);
}

function run(named: string, { out, pack, json = false }: Flags): void {
  const { timeline, loaded } = openTimeline(named, pack);
  const nameOf = (organisation: string): string =>
    timeline.organizations.find(({ id }) => id === organisation)?.name ??
    loaded.pack.organisations.find(({ id }) => id === organisation)?.name ??
    organisation;
  mkdirSync(out, { recursive: true });
  const files = [...documentsOf({ timeline, nameOf })].map(([name, content]) => {
    const path = join(out, name);
    writeFileSync(path, content);
    return path;
  });
  if (json) console.log(JSON.stringify({ banner: EXERCISE_BANNER, files }, null, 2));
  else console.log(files.join("\n"));
}
