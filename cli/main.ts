/** `sekisho`: noun–verb commands; data on standard output, messages on standard error. */
import { Command, CommanderError } from "commander";
import { InputError } from "../domain/input.ts";
import { auditCommand } from "./audit.ts";
import { doctorCommand } from "./doctor.ts";
import { exchangeCommand } from "./exchange/mod.ts";
import { ExitError, exitCodes } from "./exit.ts";
import { faultCommand } from "./fault/mod.ts";
import { importCommand } from "./import.ts";
import { loadCommand } from "./load/mod.ts";
import { markingCommand } from "./marking.ts";
import { policyCommand } from "./policy/mod.ts";
import { reportCommand } from "./report.ts";
import { runCommand } from "./run/mod.ts";
import { timelineCommand } from "./timeline/mod.ts";
import { topologyCommand } from "./topology/mod.ts";
import { upCommand } from "./up/mod.ts";

const program = new Command("sekisho")
  .description("incident sharing under classification rules, measured while nodes degrade")
  .version("0.1.0")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addCommand(runCommand())
  .addCommand(upCommand())
  .addCommand(loadCommand())
  .addCommand(policyCommand())
  .addCommand(topologyCommand())
  .addCommand(timelineCommand())
  .addCommand(markingCommand())
  .addCommand(auditCommand())
  .addCommand(exchangeCommand())
  .addCommand(faultCommand())
  .addCommand(importCommand())
  .addCommand(reportCommand())
  .addCommand(doctorCommand());

for (const command of descendants(program)) command.copyInheritedSettings(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}
// A connection that is still closing must not hold the terminal.
setTimeout(() => process.exit(), 2_000).unref();

function descendants(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...descendants(child)]);
}

/** Says what went wrong, once, and which exit code stands for it. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.badInput;
  if (error instanceof InputError) {
    console.error(error.message);
    return exitCodes.badInput;
  }
  if (error instanceof ExitError) {
    console.error(error.message);
    return error.code;
  }
  console.error(error);
  return exitCodes.ourFault;
}
