/** The appendices: improvement plan, participants, hot wash. */
import { html, type Markup } from "../../report/mod.ts";
import { lines, table, type View } from "../view.ts";
import { noteList } from "./analysis.ts";

/** Lines of the attendance list, for those whom no record names. */
const ATTENDANCE = 6;

export function plan({ data, words }: View): Markup {
  const own = words.plan;
  const { columns, elements } = own;
  return html`<p>${own.lead}</p>
    ${data.plan.length === 0 ? html`<p class="muted">${own.none}</p>` : null}
    ${table(
      null,
      [
        { name: columns.capability, width: 14 },
        { name: columns.area, width: 20 },
        { name: columns.action, width: 20 },
        { name: columns.element, width: 10 },
        { name: columns.responsible, width: 13 },
        { name: columns.contact, width: 9 },
        { name: columns.start, width: 7 },
        { name: columns.completion, width: 7 },
      ],
      (data.plan.length === 0 ? [null, null, null] : data.plan).map((row) =>
        row === null
          ? Array.from({ length: 8 }, () => null)
          : [
              row.capability,
              lines(row.area),
              lines(row.action),
              row.element === "" ? null : elements[row.element],
              row.responsible,
              row.pointOfContact,
              row.start,
              row.completion,
            ],
      ),
    )}
    <p class="small">${own.elementsMeans}</p>`;
}

export function participants({ data, words, named }: View): Markup {
  const own = words.participants;
  return html`<h3>${own.organisations}</h3>
    ${table(
      null,
      [{ name: own.organisation, width: 65 }, { name: own.played }],
      data.organisations
        .toSorted((a, b) => Number(a.team === null) - Number(b.team === null))
        .map((one) => [named(one), one.team === null ? own.nobody : own.team(one.team)]),
    )}
    <h3>${own.people}</h3>
    <p>${own.peopleLead}</p>
    ${
      data.participants.length === 0
        ? html`<p class="muted">${own.nobodyNamed}</p>`
        : table(
            null,
            [
              { name: own.name, width: 65 },
              { name: own.entries, numeric: true },
            ],
            data.participants.map(({ name, entries }) => [name, entries]),
          )
    }
    <h3>${own.add}</h3>
    <div class="rows">
      ${table(
        null,
        [{ name: own.name, width: 36 }, { name: own.organisation, width: 36 }, { name: own.role }],
        Array.from({ length: ATTENDANCE }, () => [null, null, null]),
      )}
    </div>`;
}

export function hotwash(view: View): Markup {
  const own = view.words.hotwash;
  const { notes } = view.data.assessment;
  return html`<p>${own.lead}</p>
    ${noteList(notes, view) ?? html`<p class="muted">${own.none}</p>`}
    <p>${own.feedback}</p>`;
}
