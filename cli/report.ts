/** `sekisho report DIR`: rebuilds the reports of a run from its other files. */
import { Command } from "commander";
import { rebuildReport } from "../platform/report/mod.ts";
import { sayMisses, summarise, verdict } from "./run/mod.ts";

export function reportCommand(): Command {
  return new Command("report")
    .description("rebuild report.json and report.html of a run directory")
    .argument("<dir>", "run directory")
    .option("--json", "print report.json on standard output")
    .action((dir: string, { json }: { json?: boolean }) => {
      const report = rebuildReport(dir);
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : summarise(report));
      console.error(`report: ${dir}/report.html`);
      sayMisses(report);
      process.exitCode = verdict(report);
    });
}
