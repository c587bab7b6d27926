/** What the commands on a running exchange need to know, and how they fail. */
import type { Command } from "commander";
import { addressOf, ExchangeError } from "../../platform/nats/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";

export interface ExchangeFlags {
  readonly exchange: string;
  readonly nats?: string;
  readonly json?: boolean;
}

export interface ChangeFlags extends ExchangeFlags {
  readonly reload?: string;
}

const DEFAULT_URL = "nats://127.0.0.1:4222";

export const withExchangeOptions = (command: Command): Command =>
  command
    .option("--exchange <dir>", "folder the exchange was provisioned in", ".sekisho/compose")
    .option(
      "--nats <url>",
      `address of its broker (default: SEKISHO_NATS_URL, or what the folder says, or ${DEFAULT_URL})`,
    )
    .option("--json", "print the outcome as JSON on standard output");

export const withChangeOptions = (command: Command): Command =>
  withExchangeOptions(command).option(
    "--reload <command>",
    'has the broker read its configuration again, when it cannot be signalled from here: "docker kill -s HUP <container>"',
  );

/** Address of the broker: as asked for, by the environment, by the folder, by custom. */
export const urlOf = ({ nats, exchange }: ExchangeFlags): string =>
  nats ?? process.env["SEKISHO_NATS_URL"] ?? addressOf(exchange) ?? DEFAULT_URL;

/** What changing an exchange takes, from the flags. */
export const changeOptions = (flags: ChangeFlags) => ({
  url: urlOf(flags),
  dir: flags.exchange,
  reloadCommand: flags.reload ?? null,
  onStage: (message: string) => console.error(message),
});

/** An exchange that does not follow ends the command with what it said, and no stack. */
export async function following<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ExchangeError) throw new ExitError(exitCodes.ourFault, error.message);
    throw error;
  }
}
