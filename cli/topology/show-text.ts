/** Figures and findings of a topology in text. */
import { percent, type Examination, type TopologyFinding } from "../../domain/topology/mod.ts";
import { count, fields, pad, wrap } from "../policy/mod.ts";

const WIDTH = 88;

/** How far organisations are from each other and what arrives, in words with their n. */
export function figuresOf(examination: Examination): string[] {
  const { graph, links, incidents, entitled, delivered, diameter, ways } = examination;
  const borders = links.filter(({ crossesBorder }) => crossesBorder).length;
  const middle = ways[Math.floor((ways.length - 1) / 2)];
  const last = ways.at(-1);
  const far =
    middle === undefined || last === undefined
      ? "nothing arrives"
      : `${middle.minutes} story minutes for half of what arrives, ${last.minutes} at most (transmission alone)`;
  return fields([
    [
      "takes part",
      `${count(graph.nodes.length, "organisation")}, ${count(links.length, "link")}, ${borders} of them across borders`,
    ],
    ["distance", `at most ${count(diameter, "hop")} between any two`],
    ["way", far],
    [
      "arrives",
      entitled === 0
        ? "the pack has no incidents to judge by"
        : `${percent(delivered, entitled)}: ${delivered} of the ${count(entitled, "delivery", "deliveries")} that ${count(incidents, "incident")} of the catalogue entitle to`,
    ],
  ]);
}

/** A finding per paragraph, warnings first. */
export function findingLines(findings: readonly TopologyFinding[]): string[] {
  if (findings.length === 0) return ["  nothing found"];
  return findings.map(
    ({ severity, message, code }) =>
      `  ${pad(severity, 7)}  ${wrap(`${message} [${code}]`.split(" "), WIDTH, " ".repeat(11))}`,
  );
}
