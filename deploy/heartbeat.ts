/**
 * A process's own statement that it is alive, for a container's health check. Loaded before the
 * service (`node --import`): once a connection to the exchange is open it writes the time, in seconds
 * since 1970, to SEKISHO_HEARTBEAT every few seconds. A process that hangs or has lost the broker
 * stops writing, and the check, a line of shell, sees an old time. A second Node process for each
 * check would cost more than the service itself.
 */
import { renameSync, writeFileSync } from "node:fs";

const EVERY_MS = 3_000;
const path = process.env["SEKISHO_HEARTBEAT"];

function beat(file: string): void {
  if (!process.getActiveResourcesInfo().includes("TCPSocketWrap")) return;
  // Renamed into place, so that the check never reads half a number.
  const draft = `${file}.new`;
  writeFileSync(draft, String(Math.floor(Date.now() / 1_000)));
  renameSync(draft, file);
}

if (path) {
  beat(path);
  // Unreferenced: it must not keep a process alive that has finished.
  setInterval(() => beat(path), EVERY_MS).unref();
}
