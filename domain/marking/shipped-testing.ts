/** The shipped pack's schemes, groups and agreements as its files say them. Not for production. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Agreement, Community, Level, Scheme } from "../pack/types.ts";
import type { Label, MarkingWorld } from "./mod.ts";
import { parseMarking } from "./mod.ts";

const read = (file: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, "../../packs/indo-pacific", file), "utf8"));

type Written<T, Optional extends keyof T> = Omit<T, Optional> & Partial<Pick<T, Optional>>;

interface SchemesFile {
  readonly schemes: readonly (Omit<Scheme, "levels"> & {
    readonly levels: readonly Written<Level, "aliases">[];
  })[];
}

interface CommunitiesFile {
  readonly communities: readonly Written<Community, "tetragraph" | "nations">[];
}

const schemes = (read("schemes.yaml") as SchemesFile).schemes.map((scheme): Scheme => ({
  ...scheme,
  levels: scheme.levels.map((level): Level => ({ aliases: [], ...level })),
}));

const communities = (read("communities.yaml") as CommunitiesFile).communities.map(
  (community): Community => ({ tetragraph: "", nations: [], ...community }),
);

export const shippedWorld: MarkingWorld = {
  schemes,
  communities,
  defaultCommunity: "cyber-defence",
};

export const shippedAgreements = (
  read("agreements.yaml") as { readonly agreements: readonly Agreement[] }
).agreements;

/** Reads a mark in the shipped world. */
export const parseShipped = (text: string) => parseMarking(text, schemes, communities);

/** The label of a mark that must be valid in the shipped world. */
export function shippedLabel(text: string): Label {
  const { label, issues } = parseShipped(text);
  if (label === null)
    throw new Error(`${text}: ${issues.map(({ message }) => message).join("; ")}`);
  return label;
}
