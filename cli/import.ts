/** `sekisho import csaf PATH`: real advisories as incidents, as JSON lines on standard output. */
import { Command } from "commander";
import { describeRefused, importCsaf } from "../platform/csaf/mod.ts";
import { EXERCISE_BANNER } from "../platform/bus/mod.ts";
import { exitCodes } from "./exit.ts";

interface Flags {
  readonly allowRestricted?: boolean;
  readonly originator?: string;
  readonly json?: boolean;
}

export function importCommand(): Command {
  const csaf = new Command("csaf")
    .description("read CSAF 2.0 and 2.1 advisories; invalid ones are refused and the others go on")
    .argument("<path>", "a document, or a folder of them")
    .option("--allow-restricted", "accept documents marked above TLP:CLEAR")
    .option("--originator <org>", "organisation that enters documents of unknown publishers")
    .option("--json", "one JSON document instead of a line per incident")
    .action(importDocuments);
  return new Command("import").description("bring incidents in from elsewhere").addCommand(csaf);
}

async function importDocuments(path: string, flags: Flags): Promise<void> {
  const { incidents, refused } = await importCsaf(path, {
    allowRestricted: flags.allowRestricted ?? false,
    ...(flags.originator === undefined ? {} : { originator: flags.originator }),
  });
  if (flags.json) {
    console.log(JSON.stringify({ banner: EXERCISE_BANNER, incidents, refused }, null, 2));
  } else {
    for (const incident of incidents) console.log(JSON.stringify(incident));
  }
  for (const line of describeRefused(refused)) console.error(line);
  console.error(`${incidents.length} imported, ${refused.length} refused`);
  if (refused.length > 0) process.exitCode = exitCodes.badInput;
}
