/** Versions of the small test pack, as folders. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const SIX = join(import.meta.dirname, "../packs/six");

/** A copy of the small pack with texts of its files replaced; each must be there. */
export function variant(
  dir: string,
  changes: readonly (readonly [file: string, from: string, to: string])[],
): string {
  cpSync(SIX, dir, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(dir, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no \`${from}\``);
    writeFileSync(path, text.replace(from, to));
  }
  return dir;
}

/** The small pack with a seventh organisation, a spoke of the hub. */
export const withSeventh = (dir: string, id: string): string =>
  variant(dir, [
    [
      "organisations.yaml",
      "  - id: asean-sg\n",
      `  - id: ${id}\n    name: Water ISAC\n    nation: JPN\n    kind: isac\n    sectors: [energy]\n    clearance: none\n    standIn: isac\n    timeZone: Asia/Tokyo\n    desks: *watch\n  - id: asean-sg\n`,
    ],
    ["topologies/hub.yaml", "spokes: [dod, nisc,", `spokes: [dod, ${id}, nisc,`],
  ]);
