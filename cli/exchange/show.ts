/** `sekisho exchange show`: who has which keys, and which pack is in force. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import {
  membersIn,
  readPackStatus,
  type Member,
  type PackStatus,
} from "../../platform/nats/mod.ts";
import { urlOf, withExchangeOptions, type ExchangeFlags } from "./options.ts";

export function showCommand(): Command {
  const command = new Command("show")
    .description("list accounts, their public keys, and the pack in force")
    .action(show);
  return withExchangeOptions(command);
}

async function show(flags: ExchangeFlags): Promise<void> {
  const { exchange: dir } = flags;
  const members = membersIn(dir);
  const url = urlOf(flags);
  const pack = await readPackStatus(url, dir);
  if (flags.json) {
    console.log(JSON.stringify({ banner: EXERCISE_BANNER, url, pack, members }, null, 2));
    return;
  }
  const lines = [
    EXERCISE_BANNER,
    `exchange: ${dir}, at ${url}`,
    ...packLines(pack),
    "",
    ...table(members),
  ];
  console.log(lines.join("\n"));
}

function packLines(status: PackStatus | null): string[] {
  if (!status) return ["pack in force: none that a policy service has told of"];
  const inForce = `pack in force: ${status.version} (revision ${status.revision})`;
  if (!status.refused) return [inForce];
  const { revision, problems } = status.refused;
  return [inForce, `refused: revision ${revision}`, ...problems.map((problem) => `  ${problem}`)];
}

function table(members: readonly Member[]): string[] {
  const rows = members.flatMap(({ name, account, keys }) =>
    keys.map((key, at) => [
      at === 0 ? name : "",
      at === 0 ? account : "",
      key.publicKey,
      `${key.files.map((file) => `${file}.json`).join(", ")}${key.valid ? "" : " (not let in)"}`,
    ]),
  );
  const all = [["name", "account", "public key", "identities/"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
