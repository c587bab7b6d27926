/** `sekisho topology show`: topologies drawn in text or as maps, with what a validator finds in them. */
import { existsSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import type { Pack } from "../../domain/pack/mod.ts";
import { findingsOf, groupsOf, type Examination } from "../../domain/topology/mod.ts";
import { topologySvg } from "../../platform/topology-map/mod.ts";
import { packOption, Problems } from "../policy/mod.ts";
import { drawingOf } from "./drawing.ts";
import { examined, marksOf, type TopologyFlags } from "./examined.ts";
import { figuresOf, findingLines } from "./show-text.ts";

interface Flags extends TopologyFlags {
  readonly svg?: string;
}

export function showCommand(): Command {
  const command = new Command("show")
    .description("draw topologies, and say what in them is weak")
    .argument("[topologies...]", "names of topologies (default: all of the pack)")
    .option(
      "--svg <file>",
      "also as a map; of several each in a file of its own, FILE-TOPOLOGY.svg",
    )
    .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)");
  return packOption(command)
    .option("--json", "as JSON, with every pair and every weight")
    .addHelpText("after", "\nWhat the findings mean and rest on: docs/topologies.md.")
    .action(show);
}

function show(named: readonly string[], flags: Flags): void {
  checkFolder(flags.svg);
  const { pack, at, examinations } = examined(named, flags);
  if (flags.svg !== undefined) writeMaps(flags.svg, pack, examinations);
  if (flags.json) {
    const topologies = examinations.map((each) => documentOf(each, pack));
    const document = { banner: EXERCISE_BANNER, packVersion: pack.version, at, topologies };
    console.log(JSON.stringify(document, null, 2));
    return;
  }
  const by = `By the rules of ${pack.version}, ${at}`;
  const parts = examinations.flatMap((each) => [...textOf(each, pack), ""]);
  console.log([EXERCISE_BANNER, "", ...parts, by].join("\n"));
}

function checkFolder(file: string | undefined): void {
  if (file === undefined || existsSync(dirname(file))) return;
  const problems = new Problems();
  problems.add(
    `--svg \`${file}\`: there is no folder \`${dirname(file)}\`; name a file in one that exists`,
  );
  throw problems.error();
}

function writeMaps(file: string, pack: Pack, examinations: readonly Examination[]): void {
  const extension = extname(file) || ".svg";
  const stem = file.slice(0, file.length - extname(file).length);
  for (const examination of examinations) {
    const { id } = examination.topology;
    const path = examinations.length === 1 ? stem + extension : `${stem}-${id}${extension}`;
    writeFileSync(path, topologySvg(pack, id, marksOf(examination)));
    console.error(`map of ${id}: ${path}`);
  }
}

function textOf(examination: Examination, pack: Pack): string[] {
  const { id, name, description } = examination.topology;
  return [
    `${id}: ${name}`,
    description,
    "",
    ...drawingOf(examination, groupsOf(pack)),
    "",
    ...figuresOf(examination),
    "",
    ...findingLines(findingsOf(examination)),
  ];
}

function documentOf(examination: Examination, pack: Pack) {
  const { topology, graph, ...measures } = examination;
  const { id, name, description } = topology;
  const groups = groupsOf(pack).map((group) => ({
    ...group,
    members: group.members.filter((member) => graph.edges.has(member)),
  }));
  const findings = findingsOf(examination);
  return { id, name, description, groups, ...measures, findings };
}
