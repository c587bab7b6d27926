/** The annexes: what the run itself recorded. */
import { html, type Markup, type Value } from "../../report/mod.ts";
import { sentenceFor } from "../../../domain/words/mod.ts";
import type { AxisReason, Denial, Rejection } from "../decisions.ts";
import type { TimelineRow } from "../data.ts";
import { difference, table, type View } from "../view.ts";

/** Rows that are printed; the rest stands in report.json. */
const ROWS_SHOWN = 200;

export function timeline(view: View): Markup {
  const { data, words } = view;
  const own = words.timeline;
  const { columns } = own;
  return html`${table(
      own.caption(data.timeline.length, data.exercise.timeZone),
      [
        { name: columns.number, width: 5 },
        { name: columns.move, width: 6 },
        { name: columns.inject, width: 22 },
        { name: columns.planned, width: 14 },
        { name: columns.actual, width: 14 },
        { name: columns.difference, width: 9 },
        { name: columns.status, width: 10 },
        { name: columns.why },
      ],
      data.timeline.map((row) => [
        row.controlNumber,
        row.move,
        row.title,
        planned(row, view),
        view.moment(row.releasedStoryMs),
        laterBy(row, view),
        own.status[row.status],
        whyOf(row, view),
      ]),
    )}
    <h3>${own.happenings}</h3>
    ${table(
      own.happeningsCaption(data.happenings.length),
      [
        { name: own.when, width: 18 },
        { name: own.what, width: 32 },
        { name: own.about, width: 28 },
        { name: own.by },
      ],
      data.happenings.map(({ storyMs, kind, subject, by }) => [
        view.moment(storyMs),
        own.happened[kind] ?? kind,
        subject,
        by || words.dash,
      ]),
    )}`;
}

/** When it was planned, and to when it was put off. */
function planned({ plannedStoryMs, deferrals }: TimelineRow, view: View): Value {
  const own = view.words.timeline;
  return [
    plannedStoryMs === null ? own.planless : view.moment(plannedStoryMs),
    deferrals.map(
      ({ toStoryMs }) =>
        html`<br /><span class="small"
            >${toStoryMs === null ? own.deferredByHand : html`${own.deferredTo} ${view.moment(toStoryMs)}`}</span
          >`,
    ),
  ];
}

function whyOf(row: TimelineRow, { words }: View): string | null {
  const { passedOverFor, status, by, plannedStoryMs, deferrals } = row;
  const reason = row.reason ?? deferrals.at(-1)?.reason ?? null;
  if (passedOverFor !== null) return words.timeline.passedOver(passedOverFor);
  if (reason !== null) return status === "released" && by ? `${by}; ${reason}` : reason;
  if (status !== "released") return null;
  return by ?? (plannedStoryMs === null ? words.timeline.byTrigger : null);
}

function laterBy({ plannedStoryMs, releasedStoryMs }: TimelineRow, { words }: View): string {
  if (plannedStoryMs === null || releasedStoryMs === null) return words.dash;
  return difference(releasedStoryMs - plannedStoryMs);
}

export function ledger({ data, words }: View): Markup {
  const own = words.ledger;
  const totals = data.ledger;
  if (totals === null) return html`<p>${own.later}</p>`;
  const mustBeNone: readonly string[] = ["lost", "leaked", "duplicated"];
  return html`<p>${own.lead}</p>
    ${table(
      null,
      [
        { name: own.figure, width: 20 },
        { name: own.n, numeric: true, width: 12 },
        { name: own.meaning },
      ],
      Object.entries(own.figures).map(([figure, [name, meaning]]) => {
        const n = totals[figure as keyof typeof totals];
        const shown = mustBeNone.includes(figure)
          ? html`<strong class="${n === 0 ? "good" : "bad"}">${n === 0 ? "✓" : "✗"} ${n}</strong>`
          : n;
        return [name, shown, meaning];
      }),
    )}`;
}

export function decisions(view: View): Markup {
  const { data, words } = view;
  const own = words.decisions;
  const { denials, byReason, words: said, rejections, n } = data.decisions;
  return html`<p>${own.lead(n)} ${data.ledger === null ? own.soFar : null}</p>
    <h3>${own.denials}</h3>
    ${denials.length === 0 ? html`<p class="muted">${own.noDenials}</p>` : denialTable(view)}
    ${
      byReason.length === 0
        ? null
        : html`<h3>${own.reasons}</h3>
            ${table(
              own.reasonsCaption(byReason.reduce((sum, each) => sum + each.n, 0)),
              [
                { name: own.axis, width: 34 },
                { name: own.reason, width: 50 },
                { name: own.n, numeric: true },
              ],
              byReason.map((each) => [axisName(each.axis, view), inWords(each, view), each.n]),
            )}`
    }
    <h3>${own.words}</h3>
    ${
      said.length === 0
        ? html`<p class="muted">${own.noWords}</p>`
        : table(
            own.wordsCaption(said.length),
            [
              { name: own.columns.when, width: 16 },
              { name: own.what, width: 20 },
              { name: own.columns.incident, width: 24 },
              { name: own.by },
              { name: own.whom },
              { name: own.until },
            ],
            said
              .slice(0, ROWS_SHOWN)
              .map((word) => [
                view.at(word.storyMs),
                own.said[word.kind],
                incident(word.incidentId, "", view),
                view.nameOf(word.by),
                word.organisation === "" ? own.everybody : view.nameOf(word.organisation),
                word.expires || words.dash,
              ]),
          )
    }
    <h3>${own.rejections}</h3>
    ${
      rejections.length === 0
        ? html`<p class="muted">${own.noRejections}</p>`
        : table(
            own.rejectionsCaption(rejections.length),
            [
              { name: own.columns.when, width: 16 },
              { name: own.columns.from, width: 34 },
              { name: own.reason },
            ],
            rejections
              .slice(0, ROWS_SHOWN)
              .map(({ storyMs, from, reasons }) => [
                view.at(storyMs),
                view.nameOf(from),
                reasons.map((each, place) => [
                  place > 0 ? html`<br />` : null,
                  rejection(each, view),
                ]),
              ]),
          )
    }`;
}

function denialTable(view: View): Markup {
  const own = view.words.decisions;
  const { columns } = own;
  const { denials } = view.data.decisions;
  const more = denials.length - ROWS_SHOWN;
  return html`${table(
    own.denialsCaption(denials.length),
    [
      { name: columns.when, width: 11 },
      { name: columns.incident, width: 19 },
      { name: columns.from, width: 16 },
      { name: columns.to, width: 16 },
      { name: columns.withheld, width: 14 },
      { name: columns.because },
    ],
    denials
      .slice(0, ROWS_SHOWN)
      .map((denial) => [
        view.at(denial.storyMs),
        incident(denial.incidentId, denial.originator, view),
        html`${view.nameOf(denial.from)}${denial.relay ? html`<br /><span class="small muted">${own.relayed}</span>` : null}`,
        view.nameOf(denial.to),
        denial.portions === null ? own.all : portionsOf(denial.portions, view),
        reasons(denial, view),
      ]),
  )}
  ${more > 0 ? html`<p class="small">${own.more(more)}</p>` : null}`;
}

const reasons = ({ because }: Denial, view: View): Value =>
  because.map((each, place) => [
    place > 0 ? html`<br />` : null,
    html`<strong>${axisName(each.axis, view)}</strong>: ${inWords(each, view)}`,
  ]);

const axisName = (axis: string, { rules }: View): string =>
  (rules.axes as Readonly<Record<string, string>>)[axis] ?? axis;

/** As the pages say it, with its code for who looks it up. */
const inWords = ({ axis, code }: AxisReason, { rules }: View): Value =>
  html`${sentenceFor(rules, axis, code)} <code class="small">${code}</code>`;

/** As the exchange said it; in other languages than English what was asked for, without the values. */
const rejection = ({ code, text }: Rejection["reasons"][number], { rules }: View): Value =>
  html`${rules.refusals[code] ?? text} <code class="small">${code}</code>`;

const portionsOf = (kinds: readonly string[], { rules, words }: View): string =>
  kinds
    .map((kind) => (rules.kinds as Readonly<Record<string, string>>)[kind] ?? kind)
    .join(words.separator);

function incident(id: string, originator: string, view: View): Value {
  const { ofInject, ofPlayers } = view.words.decisions;
  const number = view.data.incidents[id];
  const who = originator === "" ? "" : view.nameOf(originator);
  const text = number ? ofInject(number, who || "…") : ofPlayers(who || "…");
  return html`<span title="${id}"
    >${who === "" && number ? view.words.objective.inject(number) : text}</span
  >`;
}

export function manifest({ data, words }: View): Markup {
  const own = words.manifest;
  return html`<p>${own.lead}</p>
    ${table(
      null,
      [{ name: own.what, width: 28 }, { name: own.value }],
      data.made.map(({ name, value }) => [
        own.names[name] ?? own.rest(name),
        html`<code>${value}</code>`,
      ]),
    )}`;
}
