/**
 * `sekisho exchange`: changes an exchange while it runs.
 *
 *   apply.ts    another pack
 *   key.ts      another key for an organisation, or one less
 *   show.ts     who has which keys, and which pack is in force
 *   options.ts  what all of them need to know
 */
import { Command } from "commander";
import { applyCommand } from "./apply.ts";
import { keyCommand } from "./key.ts";
import { showCommand } from "./show.ts";

export { urlOf, withExchangeOptions, type ExchangeFlags } from "./options.ts";

export function exchangeCommand(): Command {
  return new Command("exchange")
    .description("change an exchange while it runs: its pack and the keys of organisations")
    .addCommand(applyCommand())
    .addCommand(keyCommand())
    .addCommand(showCommand());
}
