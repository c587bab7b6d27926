/** The folder that fetched programs are kept in; several processes may fill it at once. */
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Lets `fetch` put a program somewhere in a folder of its own and moves it to its place in the cache
 * in one step, so that nobody finds half of it. The folder is removed whatever happens.
 */
export async function fetchIntoCache(
  cacheDir: string,
  fetch: (folder: string) => Promise<string>,
): Promise<string> {
  mkdirSync(cacheDir, { recursive: true });
  const folder = mkdtempSync(join(cacheDir, "fetch-"));
  try {
    const fetched = await fetch(folder);
    const path = join(cacheDir, "nats-server");
    chmodSync(fetched, 0o755);
    renameSync(fetched, path);
    return path;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
