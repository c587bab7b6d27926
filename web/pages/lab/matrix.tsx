/**
 * Organisations × portions. Each cell says by shape, icon, colour and word what becomes of the portion, and
 * leads to why. One stop for Tab; the arrow keys move within.
 */
import { signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { LabAnswer, LabCell, LabRecipient } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { nameOf } from "../../state/session.ts";
import { language } from "../../state/wishes.ts";
import { Marking } from "../../ui/marking.tsx";
import { Select } from "../../ui/fields.tsx";
import { StatusIcon, StatusMark, type Status } from "../../ui/status.tsx";
import { answer, asked, busy, cell, explainCell, question } from "./state.ts";

export const CELL_STATUS = {
  permitted: "good",
  denied: "denied",
  combined: "warning",
  "not-addressed": "idle",
} as const satisfies Record<LabCell["outcome"], Status["name"]>;

const VIEW_STATUS = {
  full: "good",
  redacted: "warning",
  denied: "denied",
  "not-addressed": "idle",
} as const satisfies Record<LabRecipient["view"], Status["name"]>;

type Filter = "all" | "denied" | "permitted";
/** The cell that was left for its explanation, to come back to. */
export const matrixFocus = signal<(() => void) | null>(null);

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -1_000],
  End: [0, 1_000],
};

export function Matrix() {
  const words = t().lab;
  const { value } = answer;
  return (
    <section class="panel lab-matrix" aria-labelledby="matrix" aria-busy={busy.value}>
      <h2 id="matrix">{words.matrix}</h2>
      {!question() && <p class="empty">{words.fillFirst}</p>}
      {value && value.issues.length > 0 && <p class="problem">{words.fixFirst}</p>}
      {!value && question() && <p role="status">{words.asking}</p>}
      {value && value.issues.length === 0 && value.recipients.length === 0 && (
        <p class="empty">{words.nobody}</p>
      )}
      {value && value.recipients.length > 0 && <Table told={value} />}
    </section>
  );
}

function Table({ told }: { readonly told: LabAnswer }) {
  const words = t().lab;
  const filter = useSignal<Filter>("all");
  const count = (view: LabRecipient["view"]): number =>
    told.recipients.filter((one) => one.view === view).length;
  const rows = told.recipients.filter(({ cells }) => {
    const passes = cells.some(({ outcome }) => outcome === "permitted");
    if (filter.value === "permitted") return passes;
    return filter.value === "all" || cells.some(({ outcome }) => outcome !== "permitted");
  });
  const filters: readonly Filter[] = ["all", "denied", "permitted"];
  return (
    <>
      <div class="title-row">
        <p role="status">
          <strong>
            {words.summary(
              count("full"),
              count("redacted"),
              count("denied"),
              count("not-addressed"),
            )}
          </strong>
        </p>
        <Select
          label={words.onlyWith}
          value={filter.value}
          options={filters.map((value) => ({ value, text: words.filters[value] }))}
          onChange={(value) => (filter.value = value as Filter)}
        />
      </div>
      <p class="hint" id="matrix-hint">
        {words.matrixHint}
      </p>
      <Grid rows={rows} told={told} />
    </>
  );
}

function Grid({
  rows,
  told,
}: {
  readonly rows: readonly LabRecipient[];
  readonly told: LabAnswer;
}) {
  const words = t().lab;
  const at = useSignal({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const columns = told.marks.length;
  const row = Math.min(at.value.row, rows.length - 1);
  const column = Math.min(at.value.column, columns - 1);
  const focus = (nextRow: number, nextColumn: number): void => {
    at.value = {
      row: Math.max(0, Math.min(rows.length - 1, nextRow)),
      column: Math.max(0, Math.min(columns - 1, nextColumn)),
    };
    const { row: y, column: x } = at.value;
    table.current?.querySelector<HTMLElement>(`[data-at="${y}/${x}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.metaKey) return;
    event.preventDefault();
    const far = event.ctrlKey ? move[1] * rows.length : 0;
    focus(row + move[0] + far, column + move[1]);
  };
  return (
    <div class="scroll matrix-scroll">
      <table ref={table} role="grid" class="matrix" aria-describedby="matrix-hint">
        <caption class="unseen">{words.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">
              {words.whole}
              <span class="unseen">: {words.wholeHint}</span>
            </th>
            {told.marks.map((mark, place) => (
              <th scope="col" key={`${place} ${mark}`}>
                {portionName(place)}
                <br />
                <Marking marking={mark} as="portion" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((recipient, y) => (
            <tr key={recipient.organisation}>
              <th scope="row">
                {nameOf(recipient.organisation)}
                {nameOf(recipient.organisation) !== recipient.organisation && (
                  <span class="meta org-id"> {recipient.organisation}</span>
                )}
              </th>
              <td>
                <StatusMark
                  status={VIEW_STATUS[recipient.view]}
                  text={words.viewNames[recipient.view]}
                />
              </td>
              {recipient.cells.map((one, x) => (
                <CellButton
                  key={`${x}`}
                  one={one}
                  organisation={recipient.organisation}
                  place={x}
                  at={`${y}/${x}`}
                  active={y === row && x === column}
                  onEnter={() => {
                    at.value = { row: y, column: x };
                    matrixFocus.value = () => focus(y, x);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a portion is called in the table: its place and what it is. */
export function portionName(place: number): string {
  const kind = asked.value?.portions[place]?.kind;
  return `${place + 1} ${kind ? t().team.kinds[kind] : ""}`;
}

interface CellProps {
  readonly one: LabCell;
  readonly organisation: string;
  readonly place: number;
  readonly at: string;
  readonly active: boolean;
  readonly onEnter: () => void;
}

function CellButton({ one, organisation, place, at, active, onEnter }: CellProps) {
  const words = t().lab;
  const { outcome, because } = one;
  const axes = because.map(({ axis }) => t().reasons.axes[axis]);
  const separator = language.value === "ja" ? "、" : ", ";
  const shown = cell.value?.organisation === organisation && cell.value.portion === place;
  return (
    <td role="gridcell" class={`cell ${outcome}`} aria-selected={shown}>
      <button
        type="button"
        data-at={at}
        tabIndex={active ? 0 : -1}
        aria-label={words.cellLabel(
          nameOf(organisation),
          portionName(place),
          words.outcomes[outcome],
          axes.join(separator),
        )}
        onClick={() => {
          onEnter();
          void explainCell({ organisation, portion: place });
        }}
      >
        <StatusIcon status={CELL_STATUS[outcome]} />
        <span class="cell-word">
          {words.outcomes[outcome]}
          {axes.length > 0 && <span class="cell-why">{axes.join(separator)}</span>}
        </span>
      </button>
    </td>
  );
}
