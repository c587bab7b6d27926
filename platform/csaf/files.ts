/** Which files a path means, and their text: within bounds, and without following links out. */
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** CSAF's own guidance ends at 15 MB for a document; real ones have some ten kilobytes. */
export const MAX_FILE_BYTES = 15 * 1024 * 1024;

/** What there is at a path: a file to read, or why it cannot be read. */
export type Listed =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "unusable"; readonly path: string; readonly message: string };

/** The file itself, or every `*.json` below a folder, sorted by path. */
export async function listJsonFiles(path: string): Promise<Listed[]> {
  // What the user names may be a link; what is found below it may not.
  const found = await attempt(() => stat(path));
  if (found.kind === "failed") return [unusable(path, found.message)];
  if (!found.value.isDirectory()) return [{ kind: "file", path }];
  const listed = await listFolder(path);
  if (listed.length === 0) return [unusable(path, "has no `*.json` file in it")];
  return listed;
}

async function listFolder(folder: string): Promise<Listed[]> {
  const entries = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (entries.kind === "failed") return [unusable(folder, entries.message)];
  const listed: Listed[] = [];
  for (const entry of entries.value.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) listed.push(...(await listFolder(path)));
    else if (!entry.name.toLowerCase().endsWith(".json")) continue;
    else if (entry.isSymbolicLink()) {
      listed.push(unusable(path, "is a symbolic link: give the file itself, or import its folder"));
    } else listed.push({ kind: "file", path });
  }
  return listed;
}

export type ReadText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unusable"; readonly message: string };

/**
 * Text of a regular file in UTF-8, without a byte order mark. Waits for the disk: one after the other goes
 * three times as fast as with a turn of the event loop for every step.
 */
export function readText(path: string): ReadText {
  try {
    // What a link leads to counts.
    const target = statSync(path);
    // A pipe or device would make the import wait or read for ever.
    if (!target.isFile()) return fail("is not a regular file");
    if (target.size > MAX_FILE_BYTES) {
      return fail(
        `has ${target.size} bytes: at most ${MAX_FILE_BYTES} (15 MB, the standard's guidance) are read`,
      );
    }
    return decode(readFileSync(path));
  } catch (error) {
    return fail(reasonOf(error));
  }
}

/** `TextDecoder` makes strings of two bytes a character, which take everything after it twice as long. */
function decode(bytes: Buffer): ReadText {
  if (!isUtf8(bytes)) return fail("is not UTF-8 text, as JSON must be");
  const text = bytes.toString("utf8");
  return { kind: "text", text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}

const BYTE_ORDER_MARK = "\uFEFF";

const fail = (message: string): ReadText => ({ kind: "unusable", message });
const unusable = (path: string, message: string): Listed => ({ kind: "unusable", path, message });

type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "cannot be read: permission denied",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  ELOOP: "is a symbolic link that leads to itself",
};

async function attempt<T>(action: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: "done", value: await action() };
  } catch (error) {
    return { kind: "failed", message: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be read (${code})`;
}
