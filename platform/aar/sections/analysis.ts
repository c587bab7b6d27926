/** The analysis: ratings as they were given, then objective by objective what they rest on. */
import {
  RATINGS,
  type AreaFinding,
  type ExpectationFinding,
  type GivenRating,
  type Note,
  type ObjectiveFinding,
} from "../../../domain/play/mod.ts";
import { html, type Markup, type Value } from "../../report/mod.ts";
import { blank, lines, list, table, type View } from "../view.ts";

/** Evidence ids that are printed; the rest stands in report.json. */
const IDS_SHOWN = 4;

/** Objective × capability → rating, only where somebody gave one. */
export function ratings(view: View): Markup {
  const { words, data } = view;
  const { objectives } = data.assessment;
  const own = words.ratings;
  const unrated = objectives.filter(({ rating }) => rating === null).length;
  return html`<p>${own.lead}</p>
    <p>
      <strong
        >${unrated === 0 ? own.allRated(objectives.length) : own.someUnrated(unrated, objectives.length)}</strong
      >
    </p>
    ${gradeTable(view)}
    <h3>${own.definitions}</h3>
    ${table(
      null,
      [{ name: own.rating, width: 10 }, { name: own.name, width: 25 }, { name: own.means }],
      RATINGS.map((grade) => [grade, own.given[grade].name, own.given[grade].means]),
    )}
    <p class="small">${own.achieved}</p>`;
}

/** Objective × capability, a column per grade; one that nobody rated has a mark in none of them. */
function gradeTable({ words, data }: View): Markup {
  const own = words.ratings;
  return html`<div class="scroll grades" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${own.columns.objective}</th>
          <th scope="col">${own.columns.capability}</th>
          ${RATINGS.map(
            (grade) =>
              html`<th scope="col" class="grade">
                <abbr title="${own.given[grade].name}">${grade}</abbr>
              </th>`,
          )}
          <th scope="col">${own.columns.evaluator}</th>
        </tr>
      </thead>
      <tbody>
        ${data.assessment.objectives.map(
          ({ title, capability, rating }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td>${capability}</td>
              ${
                rating === null
                  ? html`<td class="unrated" colspan="${RATINGS.length}">${own.unrated}</td>`
                  : RATINGS.map(
                      (grade) =>
                        html`<td class="grade">
                          ${grade === rating.rating ? html`<span class="given">${grade}</span>` : null}
                        </td>`,
                    )
              }
              <td>${rating?.by ?? words.dash}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function objective(finding: ObjectiveFinding, view: View): Markup {
  const { words } = view;
  const own = words.objective;
  const { title, capability, priority, rating, strengths, areas, notes } = finding;
  return html`<section class="objective">
    <h3 id="objective-${finding.id}">${own.title(title)}</h3>
    <p>
      <strong>${own.capability}:</strong> ${capability} (${own.priority[priority]})<br />
      <strong>${words.ratings.rating}:</strong> ${ratingText(rating, view)}
    </p>
    <h4>${own.strengths}</h4>
    ${list(strengths) ?? html`<p class="muted">${own.noStrengths}</p>`}
    <h4>${own.areas}</h4>
    ${areas.length === 0 ? html`<p class="muted">${own.noAreas}</p>` : areas.map((area, place) => areaOf(area, place + 1, view))}
    <h4>${own.evidence}</h4>
    ${evidence(finding.expectations, view)} ${parts(finding, view)}
    ${notes.length === 0 ? null : [html`<h4>${own.notes}</h4>`, noteList(notes, view)]}
  </section>`;
}

function ratingText(rating: GivenRating | null, { words }: View): Value {
  if (rating === null) return html`<span class="unrated">${words.ratings.unrated}</span>`;
  const { name } = words.ratings.given[rating.rating];
  return html`<strong>${rating.rating}</strong> – ${name}; ${words.ratings.by(rating.by)}`;
}

function areaOf({ area, row }: AreaFinding, number: number, { words }: View): Markup {
  const own = words.objective;
  const filled = (text: string | undefined): Value => (text ? lines(text) : blank(own.toFillIn));
  return html`<div class="area">
    <p><strong>${own.area(number)}:</strong> ${lines(area)}</p>
    <dl>
      <dt>${own.reference}</dt>
      <dd>${filled(row?.reference)}</dd>
      <dt>${own.rootCause}</dt>
      <dd>${filled(row?.rootCause)}</dd>
    </dl>
  </div>`;
}

/** What was expected, what came, and what the evaluator says of it. */
export function evidence(expectations: readonly ExpectationFinding[], view: View): Markup {
  const { words } = view;
  const own = words.objective;
  if (expectations.length === 0) return html`<p class="muted">${own.noEvidence}</p>`;
  const n = (kind: string): number =>
    expectations.filter(({ verdict: { kind: came } }) => came === kind).length;
  const overridden = expectations.filter(
    ({ judged }) => judged !== null && judged.verdict !== "confirmed",
  ).length;
  return table(
    own.evidenceCaption({
      met: n("met"),
      missed: n("missed"),
      unreached: n("unreached"),
      open: n("pending"),
      overridden,
      n: expectations.length,
    }),
    [
      { name: own.columns.expectation, width: 30 },
      { name: own.columns.due, width: 14 },
      { name: own.columns.automatic, width: 27 },
      { name: own.columns.judged },
    ],
    expectations.map((each) => [
      html`${each.name}<br /><span class="small muted"
          >${own.inject(each.controlNumber)}: ${each.injectTitle}</span
        >`,
      view.moment(each.expiresStoryMs),
      verdict(each, view),
      judgement(each, view),
    ]),
  );
}

function verdict({ verdict: came, automatic, released }: ExpectationFinding, view: View): Value {
  const own = view.words.objective;
  const shown = (text: string): Markup => html`<span class="verdict ${came.kind}">${text}</span>`;
  switch (came.kind) {
    case "met":
      return html`${shown(own.met)} ${view.at(came.storyMs)} ${ids(came.evidence, view)}`;
    case "missed":
      return html`${shown(own.missed)} ${view.at(came.storyMs)}`;
    case "unreached":
      return html`${shown(own.unreached)} ${view.at(came.storyMs)}`;
    case "pending":
      if (!automatic) return html`<span class="muted">${own.manual}</span>`;
      return html`${shown(own.pending)}${released ? null : html`<br /><span class="small">${own.notReleased}</span>`}`;
  }
}

const ids = (evidenceIds: readonly string[], { words }: View): Markup | null =>
  evidenceIds.length === 0
    ? null
    : html`<span class="ids"
        >${words.objective.evidenceIds} (n = ${evidenceIds.length}):
        ${evidenceIds.slice(0, IDS_SHOWN).join(", ")}${evidenceIds.length > IDS_SHOWN ? " …" : ""}</span
      >`;

function judgement({ judged }: ExpectationFinding, { words }: View): Value {
  const own = words.objective;
  if (!judged) return html`<span class="muted">${own.none}</span>`;
  const said =
    judged.verdict === "confirmed"
      ? own.confirmed
      : own.overridden(judged.verdict === "met" ? own.met : own.missed);
  return html`<strong>${said}</strong>
    (${judged.by})${judged.reason === "" ? null : html`<br />${own.because(judged.reason)}`}`;
}

/** Ratings of targets and tasks, which make up no rating of the objective. */
function parts({ parts: all }: ObjectiveFinding, view: View): Markup | null {
  if (all.length === 0) return null;
  const own = view.words.ratings;
  return html`<h4>${own.ofParts}</h4>
    ${table(
      null,
      [
        { name: `${own.part.target} / ${own.part.task}`, width: 45 },
        { name: own.standard, width: 30 },
        { name: own.rating },
      ],
      all.map(({ kind, description, standard, rating }) => [
        html`<span class="small muted">${own.part[kind]}</span><br />${description}`,
        standard || view.words.dash,
        ratingText(rating, view),
      ]),
    )}`;
}

export const noteList = (notes: readonly Note[], view: View): Markup | null =>
  list(
    notes.map(
      ({ text, by, about, storyMs }) =>
        html`${lines(text)}
          <span class="note-by"
            >(${by},
            ${view.at(storyMs)}${about === "" ? null : html`, ${view.words.objective.noteAbout(about)}`})</span
          >`,
    ),
  );
