/** `sekisho policy`: the rules, without NATS. All of it over the decision of domain/policy. */
import { Command } from "commander";
import { audienceCommand } from "./audience.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { matrixCommand } from "./matrix.ts";
import { testCommand } from "./test.ts";

export function policyCommand(): Command {
  return new Command("policy")
    .description("ask, test and compare the rules of a pack")
    .addCommand(explainCommand())
    .addCommand(audienceCommand())
    .addCommand(matrixCommand())
    .addCommand(diffCommand())
    .addCommand(testCommand())
    .addCommand(checkCommand());
}

export { openPack, packOption } from "./packs.ts";
export { checkDate, Problems, today } from "./problems.ts";
export { count, fields, pad, rowsJson, widest, wrap } from "./table.ts";
