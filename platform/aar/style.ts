/** The report's style: a document, on screen and paper, over the style of the charts. */
import { reportStyle } from "../report/mod.ts";

/** Text as a string of CSS, whatever stands in it. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} ,.:–-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

const LIGHT = `color-scheme: light; --paper: #fff; --card: #f5f7fa; --ink: #141a22; --muted: #525d6b; --line: #c3cad3;
  --baseline: #1d5fa6; --onset: #7a6200; --fault: #b3410c; --recovery: #5a479b; --post: #44606e;
  --settling: #6b7480; --plain: #44606e; --good: #0b6e45; --bad: #b3261e; --banner: #00662b;`;

/** @param marking the exercise's mark, repeated on every printed page */
export const style = (marking: string, footer: string): string => `${reportStyle}
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${LIGHT} } }
html { background: #e9edf2; }
body { background: none; }
main { max-width: 960px; background: #fff; padding: 40px 56px; }
.exercise.last { margin-top: 0; }
.cover { min-height: 70vh; }
.cover .kicker { font-size: 1.05rem; }
.cover h1 { font-size: 2.4rem; max-width: 18em; }
.cover .name { font-size: 1.5rem; font-weight: 600; margin: 0 0 18px; }
.marking { font-weight: 700; letter-spacing: .02em; border: 2px solid var(--ink); padding: 6px 14px; display: inline-block; }
.state { font-size: 1.7rem; font-weight: 800; letter-spacing: .12em; color: var(--bad); margin: 22px 0 0; }
.state.final { color: var(--good); }
.handling { border: 1px solid var(--line); padding: 10px 20px; margin-top: 30px; font-size: .9375rem; }
.handling h2 { margin: 6px 0; font-size: 1.05rem; }
nav ol { list-style: none; padding: 0; } nav ol ol { padding-left: 1.6em; } nav li { margin: 5px 0; }
a { color: var(--baseline); }
a:focus-visible { outline: 2px solid var(--baseline); outline-offset: 2px; }
h2 { border-bottom: 2px solid var(--ink); padding-bottom: 4px; }
h3 { font-size: 1.12rem; margin-top: 30px; } h4 { font-size: 1rem; margin: 18px 0 4px; }
p, ul, ol { max-width: none; }
table { width: 100%; border: 1px solid var(--line); }
th, td { padding: 6px 10px; border: 1px solid var(--line); overflow-wrap: break-word; }
thead th { background: var(--card); } thead th.number { white-space: normal; } tbody th { font-weight: 600; }
.facts th { width: 24%; background: var(--card); }
.facts ul { margin: 0; }
.grades .grade { text-align: center; width: 6.5%; }
.grades .given { font-size: 1.25rem; font-weight: 800; line-height: 1.1; }
.unrated { color: var(--muted); font-style: italic; } td.unrated { text-align: center; }
.at, .clock { white-space: nowrap; } .clock { font-size: .8125rem; font-weight: 400; color: var(--muted); }
tbody th .small { font-weight: 400; }
.verdict { font-weight: 700; white-space: nowrap; } .verdict.met { color: var(--good); } .verdict.missed { color: var(--bad); }
.verdict.pending, .verdict.unjudged { color: var(--muted); }
.ids { font-size: .75rem; color: var(--muted); overflow-wrap: anywhere; display: block; }
.blank { color: var(--muted); font-style: italic; font-size: .8125rem; display: inline-block; min-width: 11em; border-bottom: 1px dotted var(--muted); }
.area { border-left: 3px solid var(--line); padding-left: 14px; margin: 12px 0; }
.area dl { margin: 4px 0 0; } .area dt { font-weight: 600; font-size: .875rem; } .area dd { margin: 0 0 6px; }
.note-by { color: var(--muted); font-size: .8125rem; }
.plan table { font-size: .8125rem; } .plan td { height: 3.6em; }
.rows td { height: 2.3em; }
.print-only { display: none; }
@page { size: A4; margin: 19mm 14mm;
  @top-center { white-space: nowrap; } @bottom-center { white-space: nowrap; }
  @top-right { content: ${cssString(marking)}; font: 700 8pt system-ui, "Noto Sans CJK JP", sans-serif; color: #141a22; white-space: nowrap; }
  @bottom-left { content: ${cssString(footer)}; font: 8pt system-ui, "Noto Sans CJK JP", sans-serif; color: #525d6b; white-space: nowrap; } }
@page plan { size: A4 landscape; }
@media print {
  html, body { background: #fff; } main { padding: 0; max-width: none; }
  html { font-size: 13px; }
  .exercise { display: none; }
  .cover { min-height: 0; break-after: page; } .contents { break-after: page; }
  .part { break-before: page; } .contents + .part, .part.follows { break-before: auto; }
  .plan { page: plan; }
  h2, h3, h4 { break-after: avoid; }
  table { break-inside: auto; } thead { display: table-header-group; } tr, .area, li { break-inside: avoid; }
  table.whole, div.whole, figure { break-inside: avoid; } caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
