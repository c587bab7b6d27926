/**
 * Policy lab: the rules, asked away from the exercise.
 *
 *   state.ts         the question and its answers      question.tsx     the form; portions.tsx  its marks
 *   matrix.tsx       organisations × portions          explanation.tsx  one cell, on every axis
 *   printed.tsx      the original and what arrives     versions.tsx     two versions of the rules
 */
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/mod.ts";
import { go, query } from "../../state/address.ts";
import { nameOf, role, session } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { Explanation } from "./explanation.tsx";
import { Matrix } from "./matrix.tsx";
import { Printed } from "./printed.tsx";
import { QuestionForm } from "./question.tsx";
import { chosen, enterLab, keepAsking, setting, trouble } from "./state.ts";
import { VersionsView } from "./versions.tsx";

export function LabPage() {
  const words = t().lab;
  const staff = role.value !== "team" && role.value !== "simcell";
  useEffect(() => void enterLab(), [chosen.value]);
  useEffect(keepAsking, []);
  const view = staff && query.value.get("view") === "versions" ? "versions" : "ask";
  return (
    <div class="lab">
      <div class="title-row">
        <h1>{t().shell.pages.lab}</h1>
        {role.value === "simcell" && <Choice />}
        {setting.value && (
          <p class="meta">
            {words.rulesVersion}: <code>{setting.value.packVersion}</code>
          </p>
        )}
      </div>
      <p class="lead">{staff ? words.lead : words.leadTeam}</p>
      {trouble.value && (
        <p class="problem" role="alert">
          {t().problems[trouble.value.code]} {trouble.value.details.join(" ")}
        </p>
      )}
      {staff && <Tabs view={view} />}
      {view === "versions" ? <VersionsView /> : setting.value && <AskView />}
    </div>
  );
}

function AskView() {
  return (
    <div class="lab-ask">
      <QuestionForm />
      <Matrix />
      <Explanation />
      <Printed />
    </div>
  );
}

function Tabs({ view }: { readonly view: "ask" | "versions" }) {
  const words = t().lab;
  const tabs = [
    { id: "ask", to: "/lab", text: words.ask },
    { id: "versions", to: "/lab?view=versions", text: words.compareView },
  ];
  return (
    <nav aria-label={words.views}>
      <ul class="tabs inner">
        {tabs.map(({ id, to, text }) => (
          <li key={id}>
            <a
              href={to}
              aria-current={id === view ? "page" : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(to);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Choice() {
  const options = (session.value?.organisations ?? []).map(({ id }) => ({
    value: id,
    text: nameOf(id),
  }));
  return (
    <Select
      label={t().lab.playing}
      value={chosen.value}
      options={[{ value: "", text: "–" }, ...options]}
      onChange={(value) => (chosen.value = value)}
    />
  );
}
