/**
 * Generates the static code for the wire contract: `npm run proto`.
 *
 * The types need pbjs's comments and the code does not, hence two passes. Times and counts fit a
 * JavaScript number, so the 64-bit fields are typed as numbers; `numbers.ts` sees to it at run time.
 */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const out = resolve(process.argv[2] ?? join(here, "generated"));
const sources = globSync("sekisho/v1/*.proto", { cwd: here }).toSorted();
const scratch = mkdtempSync(join(tmpdir(), "sekisho-proto-"));

function pbjs(target: string, ...flags: string[]): void {
  const fixed = ["-t", "static-module", "-w", "esm", "--dependency", "protobufjs/minimal.js"];
  const trimmed = ["--no-delimited", "--no-typeurl", "--no-verify"];
  const bin = join(here, "../node_modules/protobufjs-cli/bin/pbjs");
  const args = [bin, ...fixed, ...trimmed, ...flags, "-p", ".", "-o", target, ...sources];
  execFileSync(process.execPath, args, { cwd: here, stdio: "inherit" });
}

mkdirSync(out, { recursive: true });
try {
  pbjs(join(scratch, "sekisho.js"), "-d");
  const types = readFileSync(join(scratch, "sekisho.d.ts"), "utf8")
    .replaceAll("number|Long", "number")
    // Decoding gives nested messages as instances: every field is there, with its default.
    .replace(/^( {12}\w+\??: .*)\.\$Properties/gm, "$1")
    .replace(/^import Long.*\n/m, "");
  writeFileSync(join(out, "sekisho.d.ts"), types);
  pbjs(join(out, "sekisho.js"), "--no-comments");
} finally {
  rmSync(scratch, { recursive: true });
}
