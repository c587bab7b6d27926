/**
 * `sekisho fault`: what can be made to fail, and the emergency stop.
 *
 *   list.ts    every type of fault with its attributes
 *   clear.ts   ends all faults of a running exercise
 */
import { Command } from "commander";
import { clearCommand } from "./clear.ts";
import { listCommand } from "./list.ts";

export function faultCommand(): Command {
  return new Command("fault")
    .description("what can be made to fail in an exercise, and the emergency stop")
    .addCommand(listCommand())
    .addCommand(clearCommand());
}
