/** `sekisho marking`: read one mark, or roll several up, and say which rules spoke. */
import { join } from "node:path";
import { Command, Option } from "commander";
import { EXERCISE_BANNER } from "../domain/banner.ts";
import { InputError, type Problem } from "../domain/input.ts";
import {
  expandCodes,
  findLevel,
  type Label,
  notional,
  type ParsedMarking,
  parseMarking,
  renderBanner,
  renderPortion,
  rollUpWithReasons,
  sourceOfRule,
} from "../domain/marking/mod.ts";
import type { Pack } from "../domain/pack/types.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { exitCodes } from "./exit.ts";

interface Flags {
  readonly pack: string;
  readonly json?: boolean;
}

const SHIPPED_PACK = join(import.meta.dirname, "../packs/indo-pacific");

const packOption = (): Option =>
  new Option("--pack <dir>", "pack with the levels and groups that marks may name").default(
    SHIPPED_PACK,
    "packs/indo-pacific",
  );

export function markingCommand(): Command {
  const parse = new Command("parse")
    .description("read a banner or portion mark and report every rule that it breaks")
    .argument("<text>", 'the mark, for example "SECRET//REL TO USA, JPN" or "(S//NF)"')
    .addOption(packOption())
    .option("--json", "as JSON: valid, canonical, label, issues")
    .addHelpText("after", "\nExit code 104 when the mark is invalid. Rules: docs/markings.md")
    .action(parseMark);
  const rollup = new Command("rollup")
    .description("the banner of portions with these marks, and the rule behind each part of it")
    .argument("<marks...>", 'marks of the portions, for example "S//NF" "U//TLP:GREEN"')
    .addOption(packOption())
    .option("--json", "as JSON: banner, why")
    .action(rollUpMarks);
  return new Command("marking")
    .description("check markings and roll them up")
    .addCommand(parse)
    .addCommand(rollup);
}

function parseMark(text: string, { pack: dir, json }: Flags): void {
  const { pack } = loadPack(dir);
  const parsed = parseMarking(text, pack.schemes, pack.communities);
  if (json) print(parsedJson(parsed, pack));
  else console.log(parsedText(text, parsed, pack).join("\n"));
  for (const note of notes(parsed.label, pack)) console.error(`note: ${note}`);
  if (parsed.label === null) process.exitCode = exitCodes.badInput;
}

function rollUpMarks(marks: readonly string[], { pack: dir, json }: Flags): void {
  const { pack } = loadPack(dir);
  const { label, why } = rollUpWithReasons(readAll(marks, pack), pack);
  const banner = renderBanner(label, pack.schemes);
  const shown = notional(renderPortion(label, pack.schemes));
  if (json) {
    print({ exercise: EXERCISE_BANNER, banner, notional: shown, label, why });
    return;
  }
  const lines = [
    ...rows([
      ["banner", banner],
      ["in exercises", shown],
    ]),
    "",
    ...why.map((reason) => `- ${reason}`),
  ];
  console.log([EXERCISE_BANNER, "", ...lines].join("\n"));
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/** @throws InputError with every issue of every mark. */
function readAll(marks: readonly string[], { schemes, communities }: Pack): Label[] {
  const read = marks.map((mark) => ({ mark, ...parseMarking(mark, schemes, communities) }));
  const problems = read.flatMap(({ mark, issues }) =>
    issues.map(({ rule, message }): Problem => {
      return { file: "", line: 0, column: 0, message: `mark \`${mark}\`: ${rule}: ${message}` };
    }),
  );
  if (problems.length > 0) throw new InputError(problems);
  return read.flatMap(({ label }) => label ?? []);
}

function parsedJson({ label, canonical, issues }: ParsedMarking, { schemes }: Pack): object {
  const portion = label === null ? "" : renderPortion(label, schemes);
  return {
    exercise: EXERCISE_BANNER,
    valid: label !== null,
    canonical,
    portion: label === null ? "" : `(${portion})`,
    notional: label === null ? "" : notional(portion),
    label,
    issues: issues.map(({ rule, message }) => ({ rule, message, source: sourceOfRule(rule) })),
  };
}

function parsedText(text: string, { label, canonical, issues }: ParsedMarking, pack: Pack) {
  if (label === null) {
    const found = issues.flatMap(({ rule, message }): Row[] => [
      [rule, message],
      ["", `(${sourceOfRule(rule)})`],
    ]);
    const count = issues.length === 1 ? "1 rule is" : `${issues.length} rules are`;
    return [EXERCISE_BANNER, "", `invalid: ${count} broken by \`${text}\``, "", ...rows(found)];
  }
  const portion = renderPortion(label, pack.schemes);
  return [
    EXERCISE_BANNER,
    "",
    ...rows([
      ["valid", canonical],
      ["portion mark", `(${portion})`],
      ["in exercises", notional(portion)],
    ]),
    "",
    ...rows(describe(label, pack)),
  ];
}

/** What the label says, part by part, in words. */
function describe(label: Label, pack: Pack): Row[] {
  const known = findLevel(pack.schemes, label.scheme, label.level);
  const nations = (codes: readonly string[]) =>
    codes.map((code) => spelledOut(code, pack)).join(", ");
  const parts: Row[] = [
    ["level", known ? `${label.level} of ${label.scheme}, ${known.level.protection}` : ""],
    ["joint owners", label.jointOwners.join(", ")],
    ["compartments", label.compartments.join(", ")],
    ["CUI categories", label.cuiCategories.join(", ")],
    ["foreign sources", label.foreignSources.join(", ")],
    ["controls", label.controls.join(", ")],
    ["released to", nations(label.releasableTo)],
    ["shown to", nations(label.displayOnlyTo)],
    ["caveats", label.caveats.join("; ")],
    ["PAP", label.pap ?? ""],
    ["TLP", label.tlp ?? ""],
    ["community", label.tlp === "GREEN" ? label.tlpCommunity || pack.defaultCommunity : ""],
    ["for", label.tlpNamed.join(", ")],
  ];
  return parts.filter(([, value]) => value !== "");
}

/** A group with its nations, as far as the pack knows them. */
function spelledOut(code: string, pack: Pack): string {
  const nations = [...expandCodes([code], pack)].toSorted();
  if (nations.length === 0) return `${code} (no nation of this pack)`;
  return code.length === 3 ? code : `${code} (${nations.join(", ")})`;
}

/** What is no mistake in the mark, but would surprise its author. */
function notes(label: Label | null, { name, organisations }: Pack): string[] {
  const held = new Set(organisations.flatMap(({ compartments }) => compartments));
  return (label?.compartments ?? [])
    .filter((compartment) => !held.has(compartment))
    .map(
      (compartment) =>
        `no organisation of ${name} holds the compartment \`${compartment}\`: nobody could read this`,
    );
}

type Row = readonly [name: string, value: string];

/** Two columns. */
function rows(pairs: readonly Row[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}
