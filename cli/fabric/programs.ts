/**
 * What services run: each of them in one file with all that it imports, for a fabric starts dozens of processes
 * and each spends most of its start on finding and reading 700 modules (250 ms of a processor, and 105 so). Built when
 * the sources have changed, into a folder of their own, so that a process that is started again is the same program.
 * Where there is no bundler, as in an installation without development packages, the sources run as they are.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");
const BUILT = join(PROJECT, ".sekisho/services");
/** The console looks for its pages and packs beside its source. */
const FOLDERS = ["network", "policy", "metrics", "exercise", "cisa", "nisc", "isac", "asean"];

/** File to run for a service's folder. */
export type Programs = (folder: string) => string;

const sourceOf: Programs = (folder) => join(PROJECT, "services", folder, "main.ts");

/** The programs of all services; takes about two seconds when they have to be built. */
export async function builtPrograms(onStage: (stage: string) => void): Promise<Programs> {
  const folder = join(BUILT, fingerprint());
  if (!existsSync(folder)) {
    onStage("building the services");
    if (!(await build(folder))) return sourceOf;
  }
  return (name) => (FOLDERS.includes(name) ? join(folder, `${name}.js`) : sourceOf(name));
}

/** Names the sources as they are, by path, time and size. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const sources = globSync(["{proto,domain,platform,services}/**/*.{ts,js}", "package-lock.json"], {
    cwd: PROJECT,
  });
  for (const file of sources.filter((one) => !one.endsWith(".test.ts")).toSorted()) {
    const { mtimeMs, size } = statSync(join(PROJECT, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Whether there is a bundler. Several may build at once: the first that is done counts. */
async function build(folder: string): Promise<boolean> {
  const bundler = await import("vite").catch(() => null);
  if (!bundler) return false;
  mkdirSync(BUILT, { recursive: true });
  const unfinished = mkdtempSync(join(BUILT, "unfinished-"));
  await bundler.build({
    configFile: false,
    root: PROJECT,
    logLevel: "error",
    // Nothing is left to be looked for at the start.
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: unfinished,
      target: "node24",
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(FOLDERS.map((name) => [name, sourceOf(name)])),
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  removeOld();
  return true;
}

const DAY_MS = 86_400_000;

/** A fabric that still runs may start its programs again: only what nobody can be running goes. */
function removeOld(): void {
  for (const folder of globSync("*", { cwd: BUILT }).map((name) => join(BUILT, name)))
    if (Date.now() - statSync(folder).mtimeMs > 7 * DAY_MS)
      rmSync(folder, { recursive: true, force: true });
}
