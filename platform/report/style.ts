/** The page's style: screen and paper, light and dark. */
import { EXERCISE_BANNER } from "../bus/subjects.ts";

export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f5f7fa; --ink: #141a22; --muted: #525d6b; --line: #d3d9e1;
  --baseline: #1d5fa6; --onset: #7a6200; --fault: #b3410c; --recovery: #5a479b; --post: #44606e;
  --settling: #6b7480; --plain: #44606e; --good: #0b6e45; --bad: #b3261e; --banner: #00662b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f141a; --card: #181f28; --ink: #e7ecf2; --muted: #a4b0be; --line: #333e4b;
    --baseline: #83b7f2; --onset: #dcc15a; --fault: #ff9c6e; --recovery: #b9a8f4; --post: #9ebac8;
    --settling: #97a1ad; --plain: #9ebac8; --good: #62cf9d; --bad: #ff8f86; --banner: #00662b;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); font-variant-numeric: tabular-nums; }
main, header { max-width: 1148px; margin: 0 auto; padding: 0 24px; }
.exercise { background: var(--banner); color: #fff; text-align: center; font-weight: 700;
  letter-spacing: .08em; padding: 6px; font-size: .875rem; position: sticky; top: 0; z-index: 1; }
.exercise.last { position: static; margin-top: 48px; }
header { padding-top: 24px; }
.kicker { color: var(--muted); font-size: .875rem; margin: 0; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 4px 0 12px; letter-spacing: -.015em; }
.question { font-size: 1.2rem; line-height: 1.4; max-width: 58em; margin: 0 0 16px; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 52px 0 4px; letter-spacing: -.01em; }
h3 { font-size: 1rem; margin: 24px 0 4px; }
p { max-width: 62em; margin: 6px 0; }
.lead { color: var(--muted); margin-bottom: 14px; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 10px 28px;
  margin: 0; padding: 14px 0; border-block: 1px solid var(--line); }
dl.facts dt { color: var(--muted); font-size: .8125rem; }
dl.facts dd { margin: 0; }
main > section:first-child h2 { margin-top: 26px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(310px, 100%), 1fr)); gap: 16px; margin: 16px 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 18px 20px; }
.card h3 { margin: 0; color: var(--muted); font-weight: 600; font-size: .9375rem; }
.big { font-size: 2.5rem; line-height: 1.15; font-weight: 700; letter-spacing: -.02em; margin: 4px 0; }
.chip { display: inline-block; font-size: .75rem; line-height: 1.4; border: 1px solid currentColor;
  border-radius: 99px; padding: 0 9px; color: var(--muted); white-space: nowrap; }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: 4px 10px; align-items: center;
  margin: 12px 0 4px; font-size: .875rem; }
.bars .track { height: 10px; background: var(--line); border-radius: 5px; overflow: hidden; }
.bars .track span { display: block; height: 100%; border-radius: 5px; }
.fill-plain { background: var(--plain); } .fill-baseline { background: var(--baseline); } .fill-fault { background: var(--fault); }
.fill-settling { background: var(--settling); } .fill-onset { background: var(--onset); } .fill-recovery { background: var(--recovery); } .fill-post { background: var(--post); }
.brief { display: grid; grid-template-columns: minmax(240px, 1fr) minmax(0, 3fr); gap: 14px 36px; margin-top: 14px; }
.brief .hurt { grid-column: 1 / -1; } .brief table { width: 100%; margin-top: 2px; } .brief .pair { gap: 4px 36px; }
@media (max-width: 820px) { .brief { grid-template-columns: minmax(0, 1fr); } }
.brief h2 { margin: 0 0 6px; font-size: 1.2rem; border-top: 3px solid var(--ink); padding-top: 8px; }
.brief p { margin: 0 0 8px; } .brief .arm { font-weight: 700; margin: 10px 0 2px; } .brief .under { margin: 6px 0 0; }
.brief ul { margin: 0 0 6px; padding-left: 1.1em; } .when { color: var(--muted); }
ol.faults, ol.stories { counter-reset: fault; list-style: none; padding: 0; margin: 0 0 8px; max-width: none; }
ol.faults li, ol.stories > li { counter-increment: fault; position: relative; padding-left: 30px; margin: 0 0 6px; }
ol.faults li::before, ol.stories > li::before { content: counter(fault); position: absolute; left: 0; top: 2px; width: 20px; height: 20px;
  border-radius: 50%; background: var(--ink); color: var(--paper); font-size: .8rem; font-weight: 700; line-height: 20px; text-align: center; }
ol.stories > li { margin: 14px 0 18px; } .stories h3, h4 { margin: 0 0 2px; font-size: 1.02rem; }
dl.tails { display: grid; grid-template-columns: repeat(auto-fit, minmax(118px, 1fr)); gap: 2px 14px; margin: 8px 0; }
.tails dt { color: var(--muted); font-size: .8125rem; } .tails dd { margin: 0; font-size: 1.15rem; font-weight: 700; line-height: 1.25; }
.tails span { display: block; font-size: .8125rem; font-weight: 400; }
.small { font-size: .875rem; } .muted { color: var(--muted); }
.checks { display: grid; max-width: none; grid-template-columns: repeat(auto-fit, minmax(min(310px, 100%), 1fr)); gap: 10px 16px; list-style: none; padding: 0; margin: 16px 0; }
.checks li { border: 1.5px solid; border-radius: 8px; padding: 6px 14px; font-weight: 600; }
.checks .small { font-weight: 400; color: var(--ink); }
.good { color: var(--good); } .bad { color: var(--bad); }
.warning { border-left: 4px solid var(--bad); background: var(--card); padding: 10px 16px; margin: 16px 0; }
.note { border-left: 4px solid var(--baseline); background: var(--card); padding: 10px 16px; margin: 16px 0; }
.note p, .warning p { margin: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr)); gap: 8px 28px; }
figure { margin: 12px 0; } figcaption { font-weight: 600; margin-bottom: 4px; }
.scroll { overflow-x: auto; } .scroll svg { min-width: 760px; }
svg { display: block; width: 100%; height: auto; font-size: 13px; }
svg text { fill: var(--ink); } svg .middle { text-anchor: middle; } svg .end { text-anchor: end; }
svg .muted { fill: var(--muted); } svg .strong { font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .axis { stroke: var(--muted); stroke-width: 1; }
.deadline { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 2 4; }
.curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.curve.fault { stroke-dasharray: 9 3; } .curve.onset, .curve.recovery { stroke-dasharray: 3 3; } .curve.post { stroke-dasharray: 12 3 3 3; }
.stem { stroke-width: 2.5; } .hollow { fill: var(--paper); stroke-width: 2.5; }
${["baseline", "settling", "onset", "fault", "recovery", "post", "plain"]
  .map(
    (kind) => `.curve.${kind}, .stem.${kind}, .hollow.${kind} { stroke: var(--${kind}); }
.mark.${kind} { fill: var(--${kind}); }
.band.${kind} { fill: color-mix(in srgb, var(--${kind}) 22%, var(--paper)); }`,
  )
  .join("\n")}
svg .tiny { font-size: 11.5px; } svg .small-text { font-size: 12.5px; }
${["baseline", "settling", "onset", "fault", "recovery", "post"]
  .map((kind) => `.shade.${kind} { fill: color-mix(in srgb, var(--${kind}) 7%, var(--paper)); }`)
  .join("\n")}
.guide { stroke: var(--fault); stroke-width: 1; } .badge { fill: var(--ink); } svg .badge-text { fill: var(--paper); font-weight: 700; font-size: 12px; }
.column { fill: var(--plain); } .case { fill: var(--plain); fill-opacity: .72; } .never { stroke: var(--bad); stroke-width: 2; fill: none; }
.median { stroke: var(--ink); stroke-width: 1.75; } .ninety { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 6 3; }
.zero { stroke: var(--ink); stroke-width: 1; } .usual { stroke: var(--muted); stroke-width: 1.25; stroke-dasharray: 6 3; } .ring { fill: none; stroke: var(--ink); stroke-width: 1.25; }
.series { fill: none; stroke-width: 2; stroke-linejoin: round; stroke: var(--plain); } .series.open { stroke: var(--ink); }
.series.one { stroke: var(--fault); } .series.two { stroke: var(--baseline); stroke-dasharray: 7 3; } .series.three { stroke: var(--recovery); stroke-dasharray: 2 3; }
.reached { stroke: var(--good); stroke-width: 1.25; stroke-dasharray: 2 3; } .symbol { fill: var(--good); }
.planned { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 3; } .happened { fill: var(--fault); }
table { border-collapse: collapse; min-width: min(100%, 560px); font-size: .875rem; margin: 8px 0; }
caption { text-align: left; color: var(--muted); padding: 4px 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1.5px solid var(--muted); vertical-align: bottom; } tbody th { font-weight: 500; }
.number { text-align: right; white-space: nowrap; }
details { margin: 6px 0 12px; } summary { cursor: pointer; color: var(--baseline); font-size: .9375rem; width: fit-content; }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--baseline); outline-offset: 2px; }
ul, ol { padding-left: 1.3em; max-width: 62em; } li { margin: 3px 0; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
@page { size: A4; margin: 17mm 12mm;
  @top-center { content: "${EXERCISE_BANNER}"; font: 700 9pt system-ui, sans-serif; color: #00662b; }
  @bottom-center { content: "${EXERCISE_BANNER}"; font: 700 9pt system-ui, sans-serif; color: #00662b; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #525d6b; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #f5f7fa; --ink: #141a22; --muted: #525d6b; --line: #d3d9e1;
    --baseline: #1d5fa6; --onset: #7a6200; --fault: #b3410c; --recovery: #5a479b; --post: #44606e;
    --settling: #6b7480; --plain: #44606e; --good: #0b6e45; --bad: #b3261e; }
  html { font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, header { padding: 0; max-width: none; } header { padding-top: 10px; }
  .exercise { position: static; }
  h2 { margin-top: 28px; } h1, h2, h3, figcaption, caption, summary { break-after: avoid; }
  figure, .card, .note, .warning, tr, p, dl.facts { break-inside: avoid; }
  h2 + p, h3 + p, p:has(+ figure), p:has(+ .scroll), p:has(+ details) { break-after: avoid; }
  table:not(:has(tbody tr:nth-child(13))) { break-inside: avoid; }
  th, td { padding: 3px 10px 3px 0; } thead th.number { white-space: normal; } tbody th { min-width: 10em; }
  .cards, .checks { grid-template-columns: repeat(3, 1fr); gap: 10px; } .checks li { padding: 6px 10px; }
  .screen { display: none; } .card { padding: 12px 14px; } .big { font-size: 2rem; }
  .pair { grid-template-columns: 1fr 1fr; } .scroll { overflow: visible; } .scroll svg { min-width: 0; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; color: var(--muted); }
}
`;
