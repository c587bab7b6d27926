/** Files that only the console may read, written whole or not at all. */
import { renameSync, writeFileSync } from "node:fs";

export function writePrivate(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text, { mode: 0o600 });
  renameSync(beside, path);
}
