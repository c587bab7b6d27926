/** The original and beside it what the recipient would receive, as they would be printed. */
import type { LabPortion } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { nameOf } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { answer, asked, cell } from "./state.ts";

export function Printed() {
  const words = t().lab;
  const { value: told } = answer;
  const recipient = told?.recipients.find(
    ({ organisation }) => organisation === cell.value?.organisation,
  );
  const portions = asked.value?.portions ?? [];
  if (!told || !recipient || told.marks.length !== portions.length) return null;
  const places = portions.map((_, place) => place);
  const seen = places.filter((place) => recipient.cells[place]?.outcome === "permitted");
  const name = nameOf(recipient.organisation);
  return (
    <section class="lab-printed" aria-labelledby="printed">
      <h2 id="printed">{words.printed}</h2>
      <div class="side-by-side">
        <Document
          title={words.original}
          banner={told.banner}
          marks={told.marks}
          portions={portions}
          places={places}
        />
        {seen.length === 0 ? (
          <div>
            <h3>{words.received(name)}</h3>
            <p class="empty">{words.receivesNothing(name)}</p>
          </div>
        ) : (
          <Document
            title={words.received(name)}
            banner={recipient.banner}
            marks={told.marks}
            portions={portions}
            places={seen}
          />
        )}
      </div>
      {seen.length > 0 && seen.length < places.length && <p class="hint">{words.noMarker}</p>}
    </section>
  );
}

interface DocumentProps {
  readonly title: string;
  /** Canonical. */
  readonly banner: string;
  readonly marks: readonly string[];
  readonly portions: readonly LabPortion[];
  /** Of the portions in it. */
  readonly places: readonly number[];
}

function Document({ title, banner, marks, portions, places }: DocumentProps) {
  const words = t().lab;
  const line = (
    <p class="document-banner">
      <Marking marking={banner} as="banner" />
    </p>
  );
  return (
    <div>
      <h3>{title}</h3>
      <article class="document" aria-label={title}>
        {line}
        {places.map((place) => {
          const { kind, text } = portions[place]!;
          return (
            <section key={place} class="portion">
              <h4>{t().team.kinds[kind]}</h4>
              <p class="portion-text">
                <Marking marking={marks[place]!} as="portion" />{" "}
                {text || <span class="meta">{words.noWords}</span>}
              </p>
            </section>
          );
        })}
        {line}
      </article>
    </div>
  );
}
