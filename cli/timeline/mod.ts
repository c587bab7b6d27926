/** `sekisho timeline`: exercises that people play, as files; without NATS. */
import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { documentsCommand } from "./documents.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";

export function timelineCommand(): Command {
  return new Command("timeline")
    .description("check, import, export and print the timelines (MSEL) of played exercises")
    .addCommand(checkCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(documentsCommand());
}
