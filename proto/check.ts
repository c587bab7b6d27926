/** Regenerates the static code elsewhere and compares: `npm run proto:check`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const fresh = mkdtempSync(join(tmpdir(), "sekisho-proto-check-"));
try {
  execFileSync(process.execPath, [join(here, "generate.ts"), fresh], { stdio: "inherit" });
  const stale = readdirSync(fresh).filter(
    (name) =>
      readFileSync(join(fresh, name), "utf8") !==
      readFileSync(join(here, "generated", name), "utf8"),
  );
  if (stale.length > 0) {
    console.error(`proto/generated is out of date (${stale.join(", ")}): run \`npm run proto\``);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true });
}
