/**
 * Prints the folders of the production dependencies, from package-lock.json: what `npm ci
 * --omit=dev` would install. Fails when one is missing or holds compiled code, which an image with
 * other libraries could not load.
 */
import { existsSync, globSync, readFileSync } from "node:fs";

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const folders = Object.entries(lock.packages)
  .filter(([folder, { dev, devOptional }]) => folder !== "" && !dev && !devOptional)
  .filter(([folder, { optional }]) => !optional || existsSync(folder))
  .map(([folder]) => folder);

const missing = folders.filter((folder) => !existsSync(folder));
const compiled = globSync(folders.map((folder) => `${folder}/**/*.node`));
for (const folder of missing) console.error(`\`${folder}\` is missing: run \`npm ci\``);
for (const file of compiled) console.error(`\`${file}\` is compiled code: build with a registry`);
if (missing.length + compiled.length > 0) process.exit(1);
// A package inside another's folder comes with it.
const outermost = folders.filter(
  (folder) => !folder.slice("node_modules".length).includes("/node_modules/"),
);
console.log(outermost.join("\n"));
