/** How a value stands in a cell, and how it is read back. */
import { parseDocument, stringify } from "yaml";
import type { Cell } from "./cells.ts";
import { type Clock, dateTimeIn, offsetText, secondsIn } from "./times.ts";

/** Read from a cell that is not blank: a value, or what is wrong with it. */
export type ValueRead =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "refused"; readonly message: string };

/** A kind of column. */
export interface Codec {
  write(value: unknown): string | number;
  read(cell: Cell, clock: Clock): ValueRead;
}

const read = (value: unknown): ValueRead => ({ kind: "read", value });

/** A cell as text: numbers that a spreadsheet made of it, and its ends of lines, as they were meant. */
export function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString();
  return String(cell ?? "").replaceAll(/\r\n?/g, "\n");
}

/** Free text, to the letter. */
export const text: Codec = { write: String, read: (cell) => read(textOf(cell)) };

/** A name, a number or a word of a list: spaces around it mean nothing. */
export const word: Codec = { write: String, read: (cell) => read(textOf(cell).trim()) };

export const number: Codec = {
  write: Number,
  read: (cell) => {
    const shown = textOf(cell).trim();
    const value = typeof cell === "number" ? cell : Number(shown.replace(/^(\d+),(\d+)$/, "$1.$2"));
    return Number.isNaN(value)
      ? { kind: "refused", message: `\`${shown}\` is no number; expected one` }
      : read(value);
  },
};

/** Names, with commas. */
export const words: Codec = {
  write: (value) => (value as string[]).map(String).join(", "),
  read: (cell) =>
    read(
      textOf(cell)
        .split(/[,;\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    ),
};

/** Sentences, one per line; as a list in brackets where lines would not tell them apart. */
export const lines: Codec = {
  write: (value) => {
    const list = value as string[];
    const plain = list.every((each) => each.trim() === each && !each.includes("\n"));
    return plain && !list[0]!.startsWith("[") ? list.join("\n") : JSON.stringify(list);
  },
  read: (cell) => {
    const shown = textOf(cell).trim();
    const list = shown.startsWith("[") ? listIn(shown) : null;
    const split = shown.split("\n").map((each) => each.trim());
    return read(list ?? split.filter((each) => each !== ""));
  },
};

function listIn(shown: string): string[] | null {
  try {
    const value: unknown = JSON.parse(shown);
    const isList = Array.isArray(value) && value.every((each) => typeof each === "string");
    return isList ? value : null;
  } catch {
    return null;
  }
}

/** What has parts: YAML, on one line where it is short. */
export const yaml: Codec = {
  write: (value) => yamlText(value),
  read: (cell) => {
    const document = parseDocument(textOf(cell));
    const [error] = document.errors;
    if (error === undefined) return read(document.toJS());
    const [reason] = error.message.split("\n");
    return { kind: "refused", message: `not readable as yaml: ${reason!.toLowerCase()}` };
  },
};

const ONE_LINE = 160;

/** YAML of a value, whose text is the value again. */
function yamlText(value: unknown): string {
  const flow = stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
  const short = flow.length <= ONE_LINE && !flow.includes("\n");
  return short ? flow : stringify(value, { lineWidth: 0 });
}

/** Seconds, written as an offset. */
export const offset: Codec = {
  write: (value) => offsetText(Number(value)),
  read: (cell, clock) => secondsIn(cell, clock),
};

/** Seconds that something lasts: no time of day. */
export const duration: Codec = {
  write: (value) => offsetText(Number(value)),
  read: (cell) =>
    typeof cell === "number"
      ? read(cell)
      : secondsIn(typeof cell === "string" ? cell : null, { startEx: null, timeZone: "UTC" }),
};

/** A date with time. */
export const dateTime: Codec = {
  write: String,
  read: (cell, clock) => read(dateTimeIn(cell, clock)),
};
