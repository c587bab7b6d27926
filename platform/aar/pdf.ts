/** The report as PDF, printed by the machine's Chromium where there is one. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const PRINT_MS = 120_000;

/** What to do about a PDF that was not made. */
export const NO_BROWSER =
  "no PDF: there is no Chromium on this machine; install it (Debian: apt install chromium), name it in CHROMIUM, or print the HTML from any browser";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of the browser: named in CHROMIUM, in PATH, or in one of the usual places; null: there is none. */
export function findChromium(): string | null {
  const { CHROMIUM: named = "", PATH = "" } = process.env;
  const inPath = PATH.split(delimiter).flatMap((dir) =>
    dir === "" ? [] : COMMANDS.map((command) => join(dir, command)),
  );
  return [named, ...inPath, ...PLACES].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** What to say when the browser did not print: how it ended, and the first that it complained of. */
export function notPrinted(chromium: string, error: unknown): string {
  const { code, killed, stderr, message } = error as Failure;
  const complaint = (stderr ?? "").split("\n").find((line) => line.trim() !== "");
  const how = killed
    ? `it took longer than ${PRINT_MS / 1_000} s`
    : typeof code === "number"
      ? `it ended with exit code ${code}`
      : message.split("\n")[0]!;
  const said = complaint === undefined ? "" : ` and said \`${complaint.trim().slice(0, 200)}\``;
  return `no PDF: \`${chromium}\` did not print it: ${how}${said}; the HTML is complete: print it from any browser`;
}

/** As child processes fail, and files that are not there. */
interface Failure extends Error {
  readonly code?: number | string;
  readonly killed?: boolean;
  readonly stderr?: string;
}

/**
 * Prints a page.
 *
 * @param madeUnixMs when it says that it was made, so that the same report has the same bytes
 * @throws Error when the browser does not print it
 */
export async function printPdf(
  page: string,
  chromium: string,
  madeUnixMs: number,
): Promise<Buffer> {
  const dir = mkdtempSync(join(tmpdir(), "sekisho-pdf-"));
  try {
    const [source, target] = [join(dir, "report.html"), join(dir, "report.pdf")];
    writeFileSync(source, page);
    await promisify(execFile)(
      chromium,
      [
        "--headless",
        // A browser that runs as root, as in a container, has no sandbox; the page runs no script.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-extensions",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--no-first-run",
        `--user-data-dir=${join(dir, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${target}`,
        pathToFileURL(source).href,
      ],
      { timeout: PRINT_MS },
    );
    return dated(readFileSync(target), madeUnixMs);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** With its own date instead of today's; as long as before, since the file names its offsets. */
function dated(pdf: Buffer, unixMs: number): Buffer {
  const date = new Date(unixMs).toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const text = pdf.toString("latin1").replaceAll(/\(D:\d{14}/g, `(D:${date}`);
  return Buffer.from(text, "latin1");
}
