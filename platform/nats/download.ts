/** The official release of nats-server, taken only when it is the one we know. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { fetchIntoCache } from "./cache.ts";

const run = promisify(execFile);

const VERSION = "2.12.15";
/** SHA-256 of the archive, by platform. */
const ARCHIVES: Readonly<Record<string, string>> = {
  "linux-amd64": "58ab8131f819263897e2fc38e503e1b755b63bcafeecc7d12582487df48ca15e",
  "linux-arm64": "b724db99fefbf8f5c808baa82819ee50350aee9734017e4a478f7e545cef3ab6",
};
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/** A machine without internet must go on to the next way soon. */
const ANSWER_TIMEOUT_MS = 4_000;
const DOWNLOAD_TIMEOUT_MS = 120_000;

/** Downloads, checks and unpacks the release; returns the program's path. */
export async function downloadRelease(cacheDir: string, signal?: AbortSignal): Promise<string> {
  const platform = `${process.platform}-${ARCHITECTURES[process.arch] ?? process.arch}`;
  const expected = ARCHIVES[platform];
  if (!expected) throw new Error(`none is pinned for \`${platform}\``);
  const name = `nats-server-v${VERSION}-${platform}`;
  const url = `https://github.com/nats-io/nats-server/releases/download/v${VERSION}/${name}.tar.gz`;
  const archive = await download(url, signal);
  const found = createHash("sha256").update(archive).digest("hex");
  if (found !== expected) {
    throw new Error(`\`${url}\` has SHA-256 \`${found}\` and not \`${expected}\`: not used`);
  }
  return await fetchIntoCache(cacheDir, async (folder) => {
    const file = join(folder, "release.tar.gz");
    writeFileSync(file, archive);
    await run("tar", ["-xzf", file, "-C", folder]);
    return join(folder, name, "nats-server");
  });
}

async function download(url: string, signal: AbortSignal | undefined): Promise<Buffer> {
  const given = signal ? [signal] : [];
  const slow = new AbortController();
  const timer = setTimeout(
    () => slow.abort(new Error(`no answer within ${ANSWER_TIMEOUT_MS / 1000} s`)),
    ANSWER_TIMEOUT_MS,
  );
  // Machines that reach the internet through a proxy say so in the usual variables.
  const restore = http.setGlobalProxyFromEnv();
  try {
    const all = AbortSignal.any([slow.signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS), ...given]);
    const response = await fetch(url, { signal: all });
    clearTimeout(timer);
    if (!response.ok) throw new Error(`\`${url}\` answers ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    const { cause } = error as Error;
    throw cause instanceof Error ? new Error(`\`${url}\`: ${cause.message}`) : error;
  } finally {
    clearTimeout(timer);
    restore();
  }
}
