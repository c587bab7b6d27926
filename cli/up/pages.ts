/** The console's pages, built when there are none or they are older than their sources. */
import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");
const WEB = join(PROJECT, "web");
/** Where they are built to; the same in web/vite.config.ts. */
const BUILT = join(PROJECT, ".sekisho/web");

/** Folder of the built pages. Takes about a second when they have to be built. */
export async function builtPages(onStage: (stage: string) => void): Promise<string> {
  if (isStale()) {
    onStage("building the pages");
    // Only who builds needs the bundler.
    const { build } = await import("vite");
    await build({ configFile: join(WEB, "vite.config.ts") });
  }
  return BUILT;
}

function isStale(): boolean {
  const page = join(BUILT, "index.html");
  if (!existsSync(page)) return true;
  const builtMs = statSync(page).mtimeMs;
  const sources = globSync(["web/**/*.{ts,tsx,css,html,svg}", "domain/banner.ts"], {
    cwd: PROJECT,
  });
  return sources.some((file) => statSync(join(PROJECT, file)).mtimeMs > builtMs);
}
