/** Versions: names for content, whatever files, comments or order of keys it was written in. */
import { createHash } from "node:crypto";
import { canonicalJson, type Pack, type PackContent } from "../../domain/pack/mod.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** "indo-pacific@" and twelve hexadecimal digits: the rules and who they apply to. */
export const packVersion = (pack: Omit<Pack, "version">): string =>
  `${pack.name}@${sha256(canonicalJson(pack)).slice(0, 12)}`;

/** SHA-256 over the pack with its catalogue and exercises. */
export const contentDigest = (content: PackContent): string => sha256(canonicalJson(content));
