/** The report as files, and as a page to look at. */
import { useSignal } from "@preact/signals";
import type { ReportFormat, ReportState } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { language as chosenLanguage } from "../../state/wishes.ts";
import { Deed } from "../../ui/deed.tsx";
import { Select } from "../../ui/fields.tsx";
import { save, viewAddress } from "./state.ts";

/** Each in itself, as whoever reads it looks for it. */
const LANGUAGES = [
  { value: "en", text: "English" },
  { value: "ja", text: "日本語" },
];
const FORMATS: readonly ReportFormat[] = ["html", "pdf", "xlsx", "csv", "json"];

export function ExportView({ state }: { readonly state: ReportState }) {
  const words = t().report;
  const language = useSignal<string>(chosenLanguage.value);
  const status = useSignal("draft");
  const { objectives } = state.assessment;
  const ready = state.phase === "ended" && objectives.every(({ rating }) => rating !== null);
  const wish = { language: language.value, status: ready ? status.value : "draft" };
  return (
    <section class="exports">
      <h2>{words.exports}</h2>
      <p>{words.exportLead}</p>
      <div class="inline">
        <Select
          label={words.language}
          value={language.value}
          options={LANGUAGES}
          onChange={(value) => (language.value = value)}
        />
        <Select
          label={words.status}
          value={wish.status}
          options={[
            { value: "draft", text: words.draft },
            ...(ready ? [{ value: "final", text: words.final }] : []),
          ]}
          onChange={(value) => (status.value = value)}
        />
      </div>
      {!ready && <p class="hint">{words.finalNeeds}</p>}
      {state.phase !== "waiting" && (
        <>
          <p>
            <a href={viewAddress(wish)} target="_blank" rel="noopener">
              {words.open}
            </a>
          </p>
          <p class="deeds">
            {FORMATS.filter((format) => format !== "pdf" || state.printable).map((format) => (
              <Deed
                key={format}
                text={words.formats[format]}
                done={words.saved}
                onDo={() => save({ format, ...wish })}
              />
            ))}
          </p>
        </>
      )}
      {!state.printable && <p class="hint">{words.noPdf}</p>}
      <p class="hint">{words.later}</p>
    </section>
  );
}
