/** What can be seen of a fault from outside, on a running fabric. */
import { readFileSync } from "node:fs";
import { createConnection } from "node:net";
import type { Fabric } from "../../cli/fabric/mod.ts";

/** What became of a connection that only listened to the broker's greeting. */
export interface Greeting {
  /** Milliseconds from connecting to the first byte; null: none came. */
  readonly firstMs: number | null;
  /** … to the whole first line; null: it did not come whole. */
  readonly wholeMs: number | null;
  readonly bytes: number;
  /** Chunks it came in. */
  readonly chunks: number;
  /** "open" when nothing had ended it within the time. */
  readonly end: "open" | "closed" | "reset" | "refused";
}

/** Connects to an organisation's link and waits for what the broker says first. */
export async function greeting(fabric: Fabric, link: string, withinMs: number): Promise<Greeting> {
  const { links } = await fabric.operator.network({ op: "list" });
  const { hostname, port } = new URL(links.find(({ name }) => name === link)!.address);
  const begun = performance.now();
  const seen = { firstMs: null as number | null, wholeMs: null as number | null };
  const chunks: Buffer[] = [];
  const socket = createConnection({ host: hostname, port: Number(port) });
  const { promise, resolve } = Promise.withResolvers<Greeting["end"]>();
  const timer = setTimeout(() => resolve("open"), withinMs);
  socket.on("data", (data) => {
    seen.firstMs ??= performance.now() - begun;
    chunks.push(data);
    if (data.includes("\n")) seen.wholeMs ??= performance.now() - begun;
  });
  socket.on("end", () => resolve("closed"));
  socket.on("error", (error: NodeJS.ErrnoException) =>
    resolve(error.code === "ECONNRESET" ? "reset" : "refused"),
  );
  const end = await promise;
  clearTimeout(timer);
  socket.destroy();
  return { ...seen, bytes: Buffer.concat(chunks).length, chunks: chunks.length, end };
}

/** Milliseconds from ending a connection to the other side's end; null: it did not come. */
export async function farewellMs(
  fabric: Fabric,
  link: string,
  withinMs: number,
): Promise<number | null> {
  const { links } = await fabric.operator.network({ op: "list" });
  const { hostname, port } = new URL(links.find(({ name }) => name === link)!.address);
  const socket = createConnection({ host: hostname, port: Number(port) });
  await new Promise((resolve) => socket.once("data", resolve));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const begun = performance.now();
  const timer = setTimeout(() => resolve(null), withinMs);
  socket.on("close", () => resolve(performance.now() - begun));
  socket.on("error", () => {});
  socket.end();
  const took = await promise;
  clearTimeout(timer);
  socket.destroy();
  return took;
}

/** State letter of a process: R, S, T for stopped by a signal; null: there is none. */
export function processState(pid: number | null): string | null {
  if (pid === null) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3);
  } catch {
    return null;
  }
}
