/**
 * First of the two steps before the exchange's containers start: makes the keys that are missing,
 * the broker's configuration and the folders that the containers mount. Doing it again changes
 * nobody's key.
 *
 *   <dir>/identities/<name>.json   0600; each container mounts its own and no other
 *   <dir>/nats/                    configuration and store of nats-server
 *   <dir>/state/<name>/            a process's own data
 *
 * It runs as root inside its container for one reason: Docker makes the mounted folder as root. All
 * of it is then given to SEKISHO_UID, as whom everything else runs and who owns it on the host.
 */
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { identityPath, provision, serverConfig } from "../platform/nats/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { HEALTH_PORT, NATS_DIR, NATS_PORT, serviceNames, versionOfImage } from "./layout.ts";

const dir = process.env["SEKISHO_EXCHANGE"] ?? "/exchange";
const { pack } = loadPack(process.env["SEKISHO_PACK"] ?? "packs/indo-pacific");
const names = serviceNames(pack);

mkdirSync(join(dir, "identities"), { recursive: true, mode: 0o700 });
removeFoldersInPlaceOfFiles(names.map((name) => identityPath(dir, name)));
const identities = provision(pack, dir);
for (const folder of [NATS_DIR, ...names.map((name) => join("state", name))]) {
  mkdirSync(join(dir, folder), { recursive: true, mode: 0o700 });
}
writeServerConfig();
giveTo(Number(process.env["SEKISHO_UID"] ?? "1000"), Number(process.env["SEKISHO_GID"] ?? "1000"));
console.log(`provisioned ${identities.size} identities for ${pack.version} in ${dir}`);

/** Docker makes a folder where a file to be mounted is missing: an earlier start went wrong. */
function removeFoldersInPlaceOfFiles(paths: readonly string[]): void {
  for (const path of paths) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(path);
  }
}

function writeServerConfig(): void {
  // Within the broker's container the folder has the same path as here.
  const version = versionOfImage(process.env["NATS_IMAGE"] ?? "");
  const options = { pack, dir: join(dir, NATS_DIR), identities, version };
  const config: Record<string, unknown> = JSON.parse(serverConfig(options));
  // Its log is the container's.
  delete config["logfile"];
  config["listen"] = `0.0.0.0:${NATS_PORT}`;
  // Names connections and accounts: for the container's own health check and nobody else.
  config["http"] = `127.0.0.1:${HEALTH_PORT}`;
  writeFileSync(join(dir, NATS_DIR, "nats-server.conf"), `${JSON.stringify(config, null, 2)}\n`, {
    mode: 0o600,
  });
}

function giveTo(uid: number, gid: number): void {
  if (process.getuid?.() !== 0) return;
  for (const name of ["", ...readdirSync(dir, { recursive: true, encoding: "utf8" })]) {
    chownSync(join(dir, name), uid, gid);
  }
  chmodSync(dir, 0o700);
}
