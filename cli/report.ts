/** `sekisho report DIR`: rebuilds the reports of a run from its other files. */
import { Command, Option } from "commander";
import { isPlayed, LANGUAGES, writeAfterAction, type Language } from "../platform/aar/mod.ts";
import { rebuildReport } from "../platform/report/mod.ts";
import { sayMisses, summarise, verdict } from "./run/mod.ts";

interface Flags {
  readonly json?: boolean;
  readonly language: Language;
  readonly final?: boolean;
}

export function reportCommand(): Command {
  return new Command("report")
    .description(
      "rebuild the reports of a run directory; of a played exercise with its after-action report",
    )
    .argument("<dir>", "run directory")
    .option("--json", "print report.json on standard output")
    .addOption(
      new Option("--language <which>", "language of the after-action report")
        .choices(LANGUAGES)
        .default("en"),
    )
    .option(
      "--final",
      "mark the after-action report FINAL; refused while an objective is not rated",
    )
    .action(rebuild);
}

async function rebuild(dir: string, { json, language, final = false }: Flags): Promise<void> {
  const report = rebuildReport(dir);
  const wish = { language, status: final ? "final" : "draft" } as const;
  const played = isPlayed(dir) ? await writeAfterAction(dir, report, wish) : null;
  const whole = played ? { ...report, afterAction: played.data } : report;
  process.stdout.write(json ? `${JSON.stringify(whole, null, 2)}\n` : summarise(report));
  console.error(`report: ${dir}/report.html`);
  for (const file of played?.files ?? []) console.error(`after-action report: ${file}`);
  for (const sentence of played?.missing ?? []) console.error(sentence);
  sayMisses(report);
  process.exitCode = verdict(report);
}
