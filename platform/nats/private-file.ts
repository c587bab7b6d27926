/** Files that their owner alone reads. */
import { chownSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file beside its place, to be moved or linked there in one step; returns its path. */
export function draftPrivate(path: string, text: string): string {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  // What root makes in somebody's folder is for whoever the folder belongs to.
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(dirname(path));
    chownSync(draft, uid, gid);
  }
  return draft;
}

/** Puts a file in its place in one step, whether there is one or not. */
export function writePrivate(path: string, text: string): void {
  renameSync(draftPrivate(path, text), path);
}
