/** Packs as they are stored, in the bucket PACK and beside decisions: JSON with its version in it. */
import { InputError, type Problem } from "../../domain/input.ts";
import { type Pack, readPackJson } from "../../domain/pack/mod.ts";
import { packVersion } from "./version.ts";

const problem = (place: string, message: string): Problem => ({
  file: place,
  line: 0,
  column: 0,
  message,
});

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([problem(shown, `not readable as json: ${reason}`)]);
  }
}

/**
 * Reads a stored pack, and trusts neither its shape nor its version.
 * @param shown what messages call it
 * @throws InputError with every problem, each naming its path; or when the version is not that of
 *   the content
 */
export function parsePack(text: string, shown = "pack"): Pack {
  const pack = readPackJson(parseJson(text, shown), shown);
  const { version, ...content } = pack;
  const actual = packVersion(content);
  if (version === actual) return pack;
  const message = `\`${version}\` is not the version of this content, which is \`${actual}\``;
  throw new InputError([problem(`${shown}: version`, message)]);
}
