/** The situation, and what was said to the organisation outside the exchange: news, mail, calls. */
import type { TeamInject, TeamMove } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { storyDate } from "../../state/clock.ts";
import { nameOf } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { StoryTime } from "../../ui/story-time.tsx";
import { told } from "./state.ts";

export function FeedView() {
  const { injects, moves } = told.value;
  return (
    <div class="feed">
      <section>
        {moves.toReversed().map((move, place) => (
          <Situation key={move.moveNumber} move={move} open={place === 0} />
        ))}
      </section>
      <section>
        {injects.length === 0 && <p class="empty">{t().team.nothingHeard}</p>}
        {injects.toReversed().map((inject) => (
          <Heard key={inject.number} inject={inject} />
        ))}
      </section>
    </div>
  );
}

function Situation({ move, open }: { readonly move: TeamMove; readonly open: boolean }) {
  const words = t().team;
  const { moveNumber, situation, situationTime, questions } = move;
  return (
    <details class="situation" open={open}>
      <summary>{words.situation(moveNumber)}</summary>
      {situationTime && <StoryTime at={Date.parse(situationTime)} />}
      <p>{situation}</p>
      {questions.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Heard({ inject }: { readonly inject: TeamInject }) {
  const words = t().team;
  const { title, text, from, method, source, marking, releasedStoryMs } = inject;
  return (
    <article class="heard">
      <p class="meta">
        <strong>{source ? words.sources[source] : method}</strong>
        {from && ` · ${words.from(nameOf(from))}`} · <StoryTime at={storyDate(releasedStoryMs)} />
      </p>
      <h2>{title}</h2>
      {marking && <Marking marking={marking} as="portion" />}
      <p class="heard-text">{text}</p>
    </article>
  );
}
