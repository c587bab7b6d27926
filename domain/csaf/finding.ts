/** What is wrong with a document, and where: the common currency of schema, tests and mapping. */

export type JsonPath = readonly (string | number)[];

export interface Finding {
  /** From the root of the document; empty for the document as a whole. */
  readonly path: JsonPath;
  /** Without the path: what is wrong, the value in backticks, and what would be accepted. */
  readonly message: string;
}

/** `document.notes[2].text`, as error messages write it. */
export function renderPath(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

const LONGEST_VALUE = 80;

/** A value as it is quoted in a message: one line, in backticks, cut when long. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
  const line = text.replaceAll(/[\p{Cc}`]/gu, " ");
  return `\`${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line}\``;
}

/** The value at a path of a parsed document; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
