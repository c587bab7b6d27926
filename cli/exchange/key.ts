/** `sekisho exchange key`: a second key beside the first, and an end to one. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { addKey, revokeKey } from "../../platform/nats/mod.ts";
import { changeOptions, following, withChangeOptions, type ChangeFlags } from "./options.ts";

export function keyCommand(): Command {
  const add = new Command("add")
    .description("make a further key for an organisation, valid beside those it has")
    .argument("<organisation>", "for example nisc")
    .action(runAdd);
  const revoke = new Command("revoke")
    .description("cut off whoever holds a key; the organisation's other keys go on")
    .argument("<organisation>", "for example nisc")
    .argument("<key>", "the public key, U…, as `sekisho exchange show` lists it")
    .action(runRevoke);
  return new Command("key")
    .description("add and revoke keys of organisations")
    .addCommand(withChangeOptions(add))
    .addCommand(withChangeOptions(revoke));
}

async function runAdd(organisation: string, flags: ChangeFlags): Promise<void> {
  const { publicKey, path } = await following(addKey({ ...changeOptions(flags), organisation }));
  tell(flags, { organisation, publicKey, path }, [
    `${organisation} has a further key: ${publicKey}`,
    `its identity is ${path}`,
  ]);
}

async function runRevoke(organisation: string, key: string, flags: ChangeFlags): Promise<void> {
  await following(revokeKey({ ...changeOptions(flags), organisation }, key));
  tell(flags, { organisation, revoked: key }, [`${organisation} no longer has the key ${key}`]);
}

function tell({ json }: ChangeFlags, outcome: object, lines: readonly string[]): void {
  if (json) console.log(JSON.stringify({ banner: EXERCISE_BANNER, ...outcome }, null, 2));
  else console.log([EXERCISE_BANNER, ...lines].join("\n"));
}
