/** Every inject can fire: what it waits for exists, can come about, and does not wait for it in turn. */
import type { Problem } from "../../input.ts";
import { each, eachText, isMap, problemAt, valueAt, type Found } from "../../pack/mod.ts";
import { numberText, type Place, predicatesIn } from "./place.ts";

interface Node {
  readonly number: string;
  readonly found: Found;
  readonly condition: string;
  readonly mode: string;
  readonly dependsOn: readonly string[];
  readonly obsolete: boolean;
  /** Ids, with whether each can be missed before the end. */
  readonly expectations: ReadonlyMap<string, Missable>;
}

/** How an expectation can be missed before the exercise ends. */
type Missable = "by time" | "by an event" | "by an evaluator" | "never";

const BY_HAND = ["Time", "Manual"];

export function checkTriggers(place: Place): Problem[] {
  const nodes = each(place.file.value, "injects.*").flatMap(nodeOf);
  const problems = nodes.flatMap((node) => checkNode(place, node, nodes));
  // Those whose own trigger is wrong are told of already.
  return [...problems, ...checkReachable(place, nodes)];
}

function nodeOf(found: Found): Node[] {
  const number = numberText(valueAt(found.value, ["controlNumber"]));
  if (number === null) return [];
  const text = (pattern: string): string | undefined => eachText(found.value, pattern)[0]?.value;
  return [
    {
      number,
      found,
      condition: text("trigger.condition") ?? "Time",
      mode: text("trigger.mode") ?? "and",
      dependsOn: each(found.value, "trigger.dependsOn.*").flatMap(
        ({ value }) => numberText(value) ?? [],
      ),
      obsolete: text("status") === "Obsolete",
      expectations: new Map(
        each(found.value, "expectations.*").flatMap(({ value }) =>
          eachText(value, "id").map((id) => [id.value, missable(value)] as const),
        ),
      ),
    },
  ];
}

function missable(expectation: unknown): Missable {
  if (valueAt(expectation, ["type"]) === "Manual") return "by an evaluator";
  const parts = predicatesIn({ path: [], value: valueAt(expectation, ["match"]) });
  const has = (test: (part: Record<string, unknown>) => boolean): boolean =>
    parts.some(({ value }) => isMap(value) && test(value));
  const ends = valueAt(expectation, ["expirationTime"]) !== undefined;
  if (ends || has((part) => part["by"] !== undefined)) return "by time";
  return has((part) => part["not"] !== undefined || part["event"] === "notHolds")
    ? "by an event"
    : "never";
}

function checkNode({ file }: Place, node: Node, nodes: readonly Node[]): Problem[] {
  const { condition, dependsOn, found } = node;
  const at = [...found.path, "trigger"];
  if (BY_HAND.includes(condition)) {
    if (dependsOn.length === 0) return [];
    const message = `a ${condition} trigger depends on nothing; expected Success, Failure, Completion or Expiration, or no \`dependsOn\``;
    return [problemAt(file, [...at, "dependsOn"], message)];
  }
  if (dependsOn.length === 0) {
    const message = `missing \`dependsOn\`; a ${condition} trigger waits for injects or expectations`;
    return [problemAt(file, [...at, "dependsOn"], message)];
  }
  return dependsOn.flatMap((name, which) => {
    const why = impossible(condition, name, nodes);
    return why === null ? [] : [problemAt(file, [...at, "dependsOn", which], why)];
  });
}

/** Why what a trigger waits for cannot come about; null when it can. */
function impossible(condition: string, name: string, nodes: readonly Node[]): string | null {
  const whole = nodes.find(({ number }) => number === name);
  const node = whole ?? nodes.find(({ expectations }) => expectations.has(name));
  // Unknown names are reported as such.
  if (node === undefined || condition === "Completion") return null;
  const ways = whole ? [...whole.expectations.values()] : [node.expectations.get(name)!];
  if (ways.length === 0)
    return `inject \`${name}\` has no expectations, so that there is no ${condition} of it; expected Completion`;
  const suitable = {
    Failure: (way: Missable) => way !== "never",
    Expiration: (way: Missable) => way === "by time",
  }[condition];
  if (suitable === undefined || ways.some(suitable)) return null;
  return `\`${name}\` cannot come to ${condition} before the end; expected \`expirationTime\` or \`by\` in the expectation`;
}

/** Injects that can go out: by time or hand, or after such as can. */
function reachable(nodes: readonly Node[]): Set<string> {
  const out = new Set<string>();
  const owner = new Map(
    nodes.flatMap(({ number, expectations }) =>
      [number, ...expectations.keys()].map((name) => [name, number] as const),
    ),
  );
  const can = ({ condition, dependsOn, mode, obsolete }: Node): boolean => {
    if (obsolete) return false;
    if (BY_HAND.includes(condition)) return true;
    const ready = (name: string): boolean => out.has(owner.get(name) ?? "");
    return mode === "or" ? dependsOn.some(ready) : dependsOn.every(ready);
  };
  for (let before = -1; before < out.size;) {
    before = out.size;
    for (const node of nodes) if (can(node)) out.add(node.number);
  }
  return out;
}

function checkReachable({ file }: Place, nodes: readonly Node[]): Problem[] {
  const out = reachable(nodes);
  const known = new Set(
    nodes.flatMap(({ number, expectations }) => [number, ...expectations.keys()]),
  );
  const stuck = nodes.filter(
    ({ number, obsolete, dependsOn }) =>
      !out.has(number) &&
      !obsolete &&
      dependsOn.length > 0 &&
      dependsOn.every((name) => known.has(name)),
  );
  return stuck.map((node) => {
    const cycle = cycleFrom(node, nodes);
    const waits = node.dependsOn.map((name) => `\`${name}\``).join(", ");
    const message =
      cycle === null
        ? `inject \`${node.number}\` can never fire: it waits for ${waits}, and what it waits for never goes out`
        : `inject \`${node.number}\` can never fire: ${cycle.map((name) => `\`${name}\``).join(" waits for ")}`;
    return problemAt(file, [...node.found.path, "trigger"], message);
  });
}

/** The way back to itself, if there is one. */
function cycleFrom(start: Node, nodes: readonly Node[]): string[] | null {
  const owner = (name: string): Node | undefined =>
    nodes.find(({ number, expectations }) => number === name || expectations.has(name));
  const seen = new Set<string>();
  const walk = (node: Node, way: readonly string[]): string[] | null => {
    for (const next of node.dependsOn.flatMap((name) => owner(name) ?? [])) {
      if (next === start) return [...way, start.number];
      if (seen.has(next.number)) continue;
      seen.add(next.number);
      const found = walk(next, [...way, next.number]);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(start, [start.number]);
}
