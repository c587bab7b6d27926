/** `sekisho topology list`: the topologies of a pack, a line each. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { percent, type Examination } from "../../domain/topology/mod.ts";
import { packOption, pad, widest } from "../policy/mod.ts";
import { examined, type TopologyFlags } from "./examined.ts";

export function listCommand(): Command {
  const command = new Command("list")
    .description("the topologies of a pack: size, what arrives, and what most depends on")
    .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)");
  return packOption(command).option("--json", "as JSON").action(list);
}

function list(flags: TopologyFlags): void {
  const { pack, at, examinations } = examined([], flags);
  if (flags.json) {
    const topologies = examinations.map(summary);
    const document = { banner: EXERCISE_BANNER, packVersion: pack.version, at, topologies };
    console.log(JSON.stringify(document, null, 2));
    return;
  }
  const rows = examinations.map(rowOf);
  const heads = [
    "topology",
    "organisations",
    "links",
    "hops",
    "arrives",
    "most depends on",
    "name",
  ];
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => widest(all.map((row) => row[column]!)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  console.log([EXERCISE_BANNER, "", ...lines, "", `${pack.version}, ${at}`].join("\n"));
}

function rowOf(examination: Examination): string[] {
  const { id, name, organisations, links, diameter, entitled, delivered, heaviest } =
    summary(examination);
  const depends =
    heaviest === null
      ? "nobody"
      : `${heaviest.organisation} ${percent(heaviest.lost, heaviest.of)}`;
  const arrives = entitled === 0 ? "–" : percent(delivered, entitled);
  return [id, String(organisations), String(links), String(diameter), arrives, depends, name];
}

function summary(examination: Examination) {
  const { topology, graph, diameter, entitled, delivered, organisations } = examination;
  const [heaviest] = organisations.toSorted((a, b) => b.weight.lost - a.weight.lost);
  return {
    id: topology.id,
    name: topology.name,
    organisations: graph.nodes.length,
    links: graph.links.length,
    diameter,
    entitled,
    delivered,
    heaviest:
      heaviest === undefined || heaviest.weight.lost === 0
        ? null
        : { organisation: heaviest.id, lost: heaviest.weight.lost, of: heaviest.weight.of },
  };
}
