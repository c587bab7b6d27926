/** Whether a server that somebody else runs is an exchange for our keys. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../../domain/input.ts";
import { connectBus, readIdentity, type Identity } from "../bus/mod.ts";

/**
 * Connects with every identity of the directory and asks for JetStream. Throws InputError that names
 * the accounts the server lacks, and says what it needs.
 */
export async function checkExchange(url: string, dir: string): Promise<void> {
  const folder = join(dir, "identities");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const identities = names.map((name) => readIdentity(join(folder, name)));
  const findings = await Promise.all(identities.map((identity) => examine(url, identity)));
  const problems = findings.filter((finding) => finding !== null);
  const unreachable = problems.find(({ kind }) => kind === "unreachable");
  if (unreachable) throw failure(`\`${url}\` cannot be reached: ${unreachable.reason}`);
  const refused = problems.filter(({ kind }) => kind === "refused");
  const config = join(resolve(dir), "nats-server.conf");
  if (refused.length > 0) {
    const accounts = [...new Set(refused.map(({ account }) => `\`${account}\``))].join(", ");
    throw failure(
      `\`${url}\` lacks these accounts or their keys: ${accounts}; run it with the configuration \`${config}\``,
    );
  }
  if (problems.length > 0) {
    throw failure(`\`${url}\` has no JetStream; run it with the configuration \`${config}\``);
  }
}

interface Finding {
  readonly kind: "refused" | "unreachable" | "no-jetstream";
  readonly account: string;
  readonly reason: string;
}

async function examine(url: string, identity: Identity): Promise<Finding | null> {
  const finding = (kind: Finding["kind"], error: unknown): Finding => ({
    kind,
    account: identity.account,
    reason: (error as Error).message,
  });
  let bus;
  try {
    bus = await connectBus({ url, identity });
  } catch (error) {
    const refused = (error as Error).name === "AuthorizationError";
    return finding(refused ? "refused" : "unreachable", error);
  }
  try {
    if (identity.name === "provisioner") await bus.jsm.getAccountInfo();
    return null;
  } catch (error) {
    return finding("no-jetstream", error);
  } finally {
    await bus.close();
  }
}

function failure(message: string): InputError {
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
