/** Files of incidents: one JSON document, or JSON lines, each incident with its place in the file. */
import type { Problem } from "../../domain/input.ts";
import type { PackFile, Path } from "../../domain/pack/mod.ts";
import { locate, parseJson } from "../../platform/csaf/mod.ts";

/**
 * The incidents in a text: an incident, a list of them, what `sekisho import csaf --json` prints, or
 * an incident per line as it prints otherwise. What cannot be read becomes a problem.
 */
export function incidentDocuments(text: string, path: string, problems: Problem[]): PackFile[] {
  const whole = parseJson(text);
  if (whole.kind === "value") return listed(text, whole.value, path, 0);
  const lines = text.split("\n");
  const first = parseJson(lines.find((line) => line.trim() !== "") ?? "");
  if (first.kind === "broken") {
    problems.push({ file: path, ...whole });
    return [];
  }
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = parseJson(line);
    if (parsed.kind === "value") return [document(line, parsed.value, path, [], index)];
    problems.push({ file: path, ...parsed, line: index + 1 });
    return [];
  });
}

function listed(text: string, value: unknown, path: string, linesBefore: number): PackFile[] {
  const wrapped = typeof value === "object" && value !== null && "incidents" in value;
  const all: unknown = wrapped ? value.incidents : value;
  const base = wrapped ? ["incidents"] : [];
  if (!Array.isArray(all)) return [document(text, all, path, base, linesBefore)];
  return all.map((one: unknown, place) => document(text, one, path, [...base, place], linesBefore));
}

function document(
  text: string,
  value: unknown,
  path: string,
  base: Path,
  linesBefore: number,
): PackFile {
  return {
    name: path,
    shown: path,
    value,
    locate: (inner) => {
      const position = locate(text, [[...base, ...inner]])[0] ?? { line: 0, column: 0 };
      return { line: position.line + linesBefore, column: position.column };
    },
  };
}
