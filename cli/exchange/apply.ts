/** `sekisho exchange apply PACK`: brings a running exchange to another pack. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { applyPack, identityPath, type Applied } from "../../platform/nats/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";
import { changeOptions, following, withChangeOptions, type ChangeFlags } from "./options.ts";

export function applyCommand(): Command {
  const command = new Command("apply")
    .description("bring a running exchange to another pack: keys, accounts, streams, then the pack")
    .argument("<pack>", "folder of the pack, for example packs/indo-pacific")
    .addHelpText(
      "after",
      "\nExit code 104 when the pack is refused; the one before stays in force then.",
    )
    .action(apply);
  return withChangeOptions(command);
}

async function apply(packDir: string, flags: ChangeFlags): Promise<void> {
  const { pack } = loadPack(packDir);
  const applied = await following(applyPack({ ...changeOptions(flags), pack }));
  if (flags.json) {
    console.log(
      JSON.stringify({ banner: EXERCISE_BANNER, wanted: pack.version, ...applied }, null, 2),
    );
    if (applied.kind === "refused") process.exitCode = exitCodes.badInput;
    return;
  }
  if (applied.kind === "refused")
    throw new ExitError(exitCodes.badInput, refusal(pack.version, applied));
  console.log(outcome(applied, flags.exchange));
}

function refusal(wanted: string, { version, problems }: Applied): string {
  const lines = problems.map((problem) => `  ${problem}`);
  return [`\`${wanted}\` is refused, and \`${version}\` stays in force:`, ...lines].join("\n");
}

function outcome({ version, before, added, reloaded }: Applied, dir: string): string {
  const changed = before === version ? "as before" : `in place of ${before ?? "none"}`;
  const identities = added.map((id) => `  ${id}: its identity is ${identityPath(dir, id)}`);
  return [
    EXERCISE_BANNER,
    `in force: ${version}, ${changed}`,
    ...(added.length > 0 ? ["added:", ...identities] : []),
    `broker: ${reloaded ? "has read its new configuration" : "needed no new configuration"}`,
  ].join("\n");
}
