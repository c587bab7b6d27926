/** What every part of the report is written with: the data, the words, and how times are shown. */
import { nameIn, type Named } from "../../domain/pack/mod.ts";
import { WORDS, type RuleWords } from "../../domain/words/mod.ts";
import { html, type Markup, type Value } from "../report/mod.ts";
import type { AfterAction } from "./data.ts";
import { wordsIn, type Language, type Words } from "./words/mod.ts";

export interface View {
  readonly data: AfterAction;
  readonly words: Words;
  readonly language: Language;
  /** Words of the rules in the report's language. */
  readonly rules: RuleWords;
  /** What something is called in the report's language. */
  named(one: Named): string;
  /** What an organisation is called; its id where nobody knows it. */
  nameOf(organisation: string): string;
  /** A moment of the story, as a link to the replay where links are wanted; null: a dash. */
  at(storyMs: number | null): Value;
  /** With date and time of the story in the exercise's own zone beneath. */
  moment(storyMs: number | null): Value;
}

export interface ViewOptions {
  readonly language: Language;
  /** Whether moments lead to the replay: on paper they lead nowhere. */
  readonly links: boolean;
}

export function viewOf(data: AfterAction, { language, links }: ViewOptions): View {
  const words = wordsIn(language);
  const { startEx, timeZone } = data.exercise;
  const clocks = [...new Set([timeZone, "UTC"])].map((zone) => ({
    zone,
    format: new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
  }));
  /** "10:02 · 01:02Z" */
  const clockText = (unixMs: number): string =>
    clocks
      .map(({ zone, format }) => `${format.format(unixMs)}${zone === "UTC" ? "Z" : ""}`)
      .join(" · ");
  const at = (storyMs: number | null): Value => {
    if (storyMs === null) return words.dash;
    const text = words.story(hours(storyMs));
    return links
      ? html`<a class="at" href="/replay?at=${Math.round(storyMs)}">${text}</a>`
      : html`<span class="at">${text}</span>`;
  };
  const named = (one: Named): string => nameIn(one, language);
  const known = new Map(data.organisations.map((one) => [one.id, named(one)]));
  return {
    data,
    words,
    language,
    rules: WORDS[language],
    named,
    nameOf: (organisation) => known.get(organisation) ?? organisation,
    at,
    moment: (storyMs) =>
      storyMs === null
        ? words.dash
        : html`${at(storyMs)}<br /><span class="clock"
              >${clockText(Date.parse(startEx) + storyMs)}</span
            >`,
  };
}

/** Story time as hours, minutes and seconds: "1:04:30". */
export function hours(storyMs: number): string {
  const seconds = Math.round(Math.abs(storyMs) / 1_000);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** "+0:02:10", "−0:00:04", "±0:00:00". */
export function difference(ms: number): string {
  const text = hours(ms);
  if (text === "0:00:00") return `±${text}`;
  return `${ms < 0 ? "−" : "+"}${text}`;
}

/** Date and time in a zone, 24 hours. */
export const dateTime = (unixMs: number, timeZone: string, { words }: View): string =>
  new Intl.DateTimeFormat(words.locale, {
    timeZone,
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(unixMs);

/** In the exercise's zone, and in UTC where that is another. */
export function inZones(unixMs: number, view: View): string {
  const { timeZone } = view.data.exercise;
  const own = dateTime(unixMs, timeZone, view);
  return timeZone === "UTC" ? own : `${own} (${dateTime(unixMs, "UTC", view)})`;
}

/** A list; null for none. */
export const list = (items: readonly Value[], className = ""): Markup | null =>
  items.length === 0
    ? null
    : html`<ul class="${className}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** Text as it was written, with its lines. */
export const lines = (text: string): Value =>
  text.split("\n").map((line, place) => (place === 0 ? line : html`<br />${line}`));

export interface Column {
  readonly name: Value;
  readonly numeric?: boolean;
  /** Share of the width, in percent. */
  readonly width?: number;
}

/** A table of so many rows is not cut between pages; a longer one between rows, under its header again. */
const UNCUT_ROWS = 8;

/** A table with a caption, whose first column heads its rows. */
export function table(
  caption: Value,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): Markup {
  const numeric = ({ numeric: is }: Column): Markup | null => (is ? html` class="number"` : null);
  const width = ({ width: share }: Column): Markup | null =>
    share === undefined ? null : html` width="${share}%"`;
  const short = rows.length <= UNCUT_ROWS;
  return html`<div class="scroll" tabindex="0">
    <table class="${short ? "whole" : ""}">
      ${
        caption === null
          ? null
          : html`<caption>
              ${caption}
            </caption>`
      }
      <thead>
        <tr>
          ${columns.map(
            (column) =>
              html`<th scope="col" ${numeric(column)}${width(column)}>${column.name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((value, place) =>
                place === 0
                  ? html`<th scope="row" ${numeric(columns[place]!)}>${value}</th>`
                  : html`<td${numeric(columns[place]!)}>${value}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** An empty line to write on. */
export const blank = (name: string): Markup => html`<span class="blank">${name}</span>`;
