/** A topology in text: each group as a tree from its hub, then the links between groups. */
import type { Examination, Group } from "../../domain/topology/mod.ts";
import { percent } from "../../domain/topology/mod.ts";
import { count, pad, widest, wrap } from "../policy/mod.ts";

type Link = Examination["links"][number];

const WIDTH = 76;

/** Lines of the drawing; a ◆ stands behind whom others depend on, with the share. */
export function drawingOf(examination: Examination, groups: readonly Group[]): string[] {
  const taking = groups
    .map(({ name, members }) => ({
      name,
      members: members.filter((id) => examination.graph.edges.has(id)),
    }))
    .filter(({ members }) => members.length > 0);
  const alone = taking.filter(({ members }) => members.length === 1);
  const width = widest(alone.map(({ name }) => name));
  return [
    ...taking
      .filter((group) => !alone.includes(group))
      .flatMap((group) => groupLines(group, examination)),
    ...alone.map(({ name, members }) => `${pad(name, width)}  ${signOf(members[0]!, examination)}`),
    ...(alone.length > 0 ? [""] : []),
    ...betweenGroups(taking, examination),
  ];
}

function groupLines({ name, members }: Group, examination: Examination): string[] {
  const links = examination.links.filter(({ between }) =>
    between.every((id) => members.includes(id)),
  );
  const drawn = new Set<Link>();
  const left = new Set(members);
  const lines: string[] = [];
  while (left.size > 0) {
    const hub = hubOf([...left], links);
    left.delete(hub);
    lines.push(`  ${signOf(hub, examination)}`);
    lines.push(...branches(hub, "  ", { links, left, drawn, examination }));
  }
  const others = links.filter((link) => !drawn.has(link));
  const also = others.map(({ between, minutes }) => `${between.join(" – ")} ${minutes} min`);
  const more =
    also.length === 0
      ? []
      : [
          `  also: ${wrap(
            also.map((each, place) => (place < also.length - 1 ? `${each},` : each)),
            WIDTH,
            "        ",
          )}`,
        ];
  return [name, ...lines, ...more, ""];
}

interface Tree {
  readonly links: readonly Link[];
  /** Who is not drawn yet. */
  readonly left: Set<string>;
  readonly drawn: Set<Link>;
  readonly examination: Examination;
}

/** Whoever is linked with most of the group; of several the first. */
function hubOf(ids: readonly string[], links: readonly Link[]): string {
  const degree = (id: string) => links.filter(({ between }) => between.includes(id)).length;
  return ids.reduce((best, id) => (degree(id) > degree(best) ? id : best));
}

/** Neighbours that are not drawn yet, all of them before their own neighbours. */
function branches(from: string, indent: string, tree: Tree): string[] {
  const own = tree.links.flatMap((link) => {
    const to = otherEnd(link, from);
    if (to === null || !tree.left.delete(to)) return [];
    tree.drawn.add(link);
    return [{ to, minutes: link.minutes }];
  });
  return own.flatMap(({ to, minutes }, place) => {
    const isLast = place === own.length - 1;
    const line = `${indent}${isLast ? "└" : "├"}─ ${pad(`${minutes} min`, 6)} ─ ${signOf(to, tree.examination)}`;
    return [line, ...branches(to, `${indent}${isLast ? " " : "│"}            `, tree)];
  });
}

function otherEnd({ between: [a, b] }: Link, id: string): string | null {
  if (a === id) return b;
  return b === id ? a : null;
}

function signOf(id: string, { organisations }: Examination): string {
  const weight = organisations.find((one) => one.id === id)?.weight;
  if (weight === undefined || weight.lost === 0) return id;
  return `${id}  ◆ ${percent(weight.lost, weight.of)}`;
}

/** Every link between groups once: under its end with more of them. */
function betweenGroups(groups: readonly Group[], { links }: Examination): string[] {
  const groupOf = (id: string) => groups.find(({ members }) => members.includes(id));
  const across = links.filter(({ between: [a, b] }) => groupOf(a) !== groupOf(b));
  if (across.length === 0) return [];
  const degree = (id: string) => across.filter(({ between }) => between.includes(id)).length;
  const rows = new Map<string, string[]>();
  for (const { between, minutes } of across) {
    const [from, to] = between.toSorted((a, b) => degree(b) - degree(a)) as [string, string];
    const key = JSON.stringify([from, minutes]);
    rows.set(key, [...(rows.get(key) ?? []), to]);
  }
  const all = [...rows].map(([key, ends]) => {
    const [from, minutes] = JSON.parse(key) as [string, number];
    return { from, minutes, ends };
  });
  const width = widest(all.map(({ from }) => from));
  const indent = " ".repeat(width + 18);
  const lines = all.map(({ from, minutes, ends }) => {
    const words = ends.map((end, place) => (place < ends.length - 1 ? `${end},` : end));
    return `  ${pad(from, width)}  ── ${pad(`${minutes} min`, 6)} ──  ${wrap(words, WIDTH - width, indent)}`;
  });
  return [`Between groups: ${count(across.length, "link")}`, ...lines];
}
