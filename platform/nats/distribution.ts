/**
 * nats-server from Debian's or Ubuntu's archive: the package is downloaded and unpacked. Nothing is
 * installed and nobody needs to be root; apt gets lists and a cache of its own, since the system's
 * belong to root and are empty in slim images.
 */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { fetchIntoCache } from "./cache.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** Downloads and unpacks the package; returns the program's path. */
export async function unpackDistributionPackage(
  cacheDir: string,
  signal?: AbortSignal,
): Promise<string> {
  return await fetchIntoCache(cacheDir, async (folder) => {
    const lists = join(folder, "lists");
    const cache = join(folder, "cache");
    mkdirSync(join(lists, "partial"), { recursive: true });
    mkdirSync(join(cache, "archives", "partial"), { recursive: true });
    const options = { cwd: folder, timeout: TIMEOUT_MS, ...(signal ? { signal } : {}) };
    const apt = (...command: string[]) =>
      run("apt-get", [...settings(lists, cache), ...command], options);
    await apt("update");
    await apt("download", "nats-server");
    const archive = readdirSync(folder).find((name) => name.endsWith(".deb"));
    if (archive === undefined) throw new Error("apt-get download left no package");
    await run("dpkg-deb", ["-x", archive, "unpacked"], options);
    return join(folder, "unpacked", "usr", "sbin", "nats-server");
  });
}

function settings(lists: string, cache: string): string[] {
  const values = {
    "Dir::State::lists": lists,
    "Dir::Cache": cache,
    // Our folders are not open to apt's own user, whom it becomes when root calls it.
    "APT::Sandbox::User": "",
    "Acquire::Languages": "none",
    "Acquire::Retries": "0",
    "Acquire::http::Timeout": "10",
    "Acquire::https::Timeout": "10",
  };
  return ["-qq", ...Object.entries(values).flatMap(([name, value]) => ["-o", `${name}=${value}`])];
}
