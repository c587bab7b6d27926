/** Writes docker-compose.yml from the pack; `--check` only says whether the file is up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../platform/pack/mod.ts";
import { composeFile } from "./compose-file.ts";

const PACK = "packs/indo-pacific";
const root = join(import.meta.dirname, "..");
const target = join(root, "docker-compose.yml");
const text = composeFile(loadPack(join(root, PACK)).pack);

if (!process.argv.includes("--check")) {
  writeFileSync(target, text);
} else if (readFileSync(target, "utf8") !== text) {
  console.error(`docker-compose.yml is not what ${PACK} asks for: run \`npm run compose\``);
  process.exitCode = 1;
}
