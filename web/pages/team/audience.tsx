/** Before sending: who will receive what, and why not the others. */
import type { Preview, PreviewRecipient } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { nameOf } from "../../state/session.ts";
import { Marking } from "../../ui/marking.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { preview, previewTrouble, restsOnOthers, sentPlaces } from "./draft.ts";
import { reasonText, RefusalText } from "./sent.tsx";

export function Audience() {
  const words = t().team;
  const { value } = preview;
  return (
    <section class="audience" aria-labelledby="audience">
      <h2 id="audience">{words.whoTitle}</h2>
      <p class="hint">{words.whoLead}</p>
      {restsOnOthers() && <p class="hint">{words.whoSources}</p>}
      {previewTrouble.value && <p class="problem">{t().problems[previewTrouble.value.code]}</p>}
      {!value && !previewTrouble.value && <p class="empty">{words.whoWaiting}</p>}
      {value && <Judged judged={value} />}
    </section>
  );
}

function Judged({ judged }: { readonly judged: Preview }) {
  const words = t().team;
  const { problems, recipients, banner } = judged;
  const count = (outcome: PreviewRecipient["outcome"]): number =>
    recipients.filter((one) => one.outcome === outcome).length;
  const order = { none: 0, part: 1, full: 2 } as const;
  const places = sentPlaces();
  return (
    <>
      {banner && (
        <p>
          {words.banner}: <Marking marking={banner} as="portion" />
        </p>
      )}
      {problems.length > 0 && (
        <div class="problem" role="alert">
          {words.problemsTitle}
          <ul>
            {problems.map(({ portion, code, text }) => (
              <li key={text}>
                <RefusalText
                  code={code}
                  text={
                    portion === null
                      ? text
                      : words.inPortion((places[portion] ?? portion) + 1, text)
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {recipients.length > 0 && (
        <>
          <p role="status">
            <strong>{words.summaryLine(count("full"), count("part"), count("none"))}</strong>
          </p>
          <ul class="recipients">
            {recipients
              .toSorted((a, b) => order[a.outcome] - order[b.outcome])
              .map((recipient) => (
                <Recipient key={recipient.organisation} recipient={recipient} judged={judged} />
              ))}
          </ul>
        </>
      )}
    </>
  );
}

const STATUS = { full: "good", part: "warning", none: "denied" } as const;

function Recipient({
  recipient: { organisation, outcome, banner, portions },
  judged,
}: {
  readonly recipient: PreviewRecipient;
  readonly judged: Preview;
}) {
  const words = t().team;
  const withheld = portions.flatMap(({ permitted, because, rule }, place) => {
    if (permitted) return [];
    const texts = because.map(({ axis, code }) => reasonText(`${axis}:${code}`));
    if (rule) texts.unshift(t().reasons.aggregation);
    return [{ place, texts: [...new Set(texts)] }];
  });
  return (
    <li>
      <span class="recipient">
        <strong>{nameOf(organisation)}</strong>
        <StatusMark status={STATUS[outcome]} text={words.receives[outcome]} />
      </span>
      {outcome === "part" && (
        <span class="hint">
          {" "}
          <Marking marking={banner} as="portion" />
        </span>
      )}
      {withheld.map(({ place, texts }) => (
        <div key={place} class="why">
          {words.withheld(words.kinds[judged.portions[place]!.kind])}
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}
