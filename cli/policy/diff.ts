/** `sekisho policy diff`: who gains and who loses by a change of rules, and through which. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { compilePolicy, diffPolicies, type PolicyDiff } from "../../domain/policy/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import { diffText } from "./diff-text.ts";
import { openPack } from "./packs.ts";
import { checkDate, Problems, today } from "./problems.ts";
import { rowsJson } from "./table.ts";

interface Flags {
  readonly at?: string;
  readonly json?: boolean;
}

export function diffCommand(): Command {
  return new Command("diff")
    .description("who gains and who loses when one pack's rules give way to another's")
    .argument("<pack-a>", "the rules before: a folder, or the name of a shipped pack")
    .argument("<pack-b>", "the rules after")
    .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)")
    .option("--json", "as JSON, with every single class that changes")
    .addHelpText("after", EXPLAINED)
    .action(showDiff);
}

const EXPLAINED = `
Compared are the incidents of PACK_B's catalogue (as PACK_A has them, where it does) and all label
classes: every level, release, TLP and compartment from every originator to every organisation, for
every kind of information, sent directly and addressed. docs/policy.md says what a class is.`;

function showDiff(before: string, after: string, { at, json }: Flags): void {
  const problems = new Problems();
  checkDate("--at", at, problems);
  const first = problems.alongside(() => openPack(before));
  const second = problems.alongside(() => openPack(after));
  if (first === undefined || second === undefined || problems.any) throw problems.error();
  const judgedOn = at ?? today();
  const diff = diffPacks(first, second, judgedOn);
  const versions = [first.pack.version, second.pack.version] as const;
  console.log(
    json ? rowsJson(diffJson(diff, versions, judgedOn)) : diffText(diff, versions, judgedOn),
  );
}

function diffPacks(before: LoadedPack, after: LoadedPack, judgedOn: string): PolicyDiff {
  return diffPolicies(
    [compilePolicy(before.pack), compilePolicy(after.pack)],
    [before.catalogue, after.catalogue],
    { judgedOn, neighbours: null },
  );
}

function diffJson(
  { incidents, classes }: PolicyDiff,
  [before, after]: readonly [string, string],
  judgedOn: string,
) {
  return {
    banner: EXERCISE_BANNER,
    before,
    after,
    judgedOn,
    incidents,
    classesCompared: classes.compared,
    classes: classes.changes,
    onlyInOne: classes.oneSided,
  };
}
