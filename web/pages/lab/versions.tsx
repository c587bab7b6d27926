/** Two versions of the rules side by side: who gains, who loses, and by which rule. */
import { useSignal } from "@preact/signals";
import type { LabClasses, LabComparison, LabVersion } from "../../../domain/console/mod.ts";
import type { AxisResult } from "../../../domain/policy/mod.ts";
import { t } from "../../i18n/mod.ts";
import { ApiError, post } from "../../state/api.ts";
import { nameOf, namesOf } from "../../state/session.ts";
import { Select } from "../../ui/fields.tsx";
import { Marking } from "../../ui/marking.tsx";
import { StatusMark } from "../../ui/status.tsx";
import { Heads } from "../../ui/table.tsx";
import { Finding } from "./explanation.tsx";
import { portionName } from "./matrix.tsx";
import { answer, question, setting } from "./state.ts";

const keyOf = (version: LabVersion): string =>
  version.kind === "folder" ? `folder/${version.id}` : `revision/${version.revision}`;

export function VersionsView() {
  const words = t().lab;
  const versions = setting.value?.versions ?? [];
  const picked = useSignal(versions[0] ? keyOf(versions[0]) : "");
  const told = useSignal<LabComparison | null>(null);
  const classes = useSignal<LabClasses | null>(null);
  const problem = useSignal<ApiError | null>(null);
  const doing = useSignal(false);
  if (!setting.value) return <p role="status">{t().shell.loading}</p>;
  if (versions.length === 0) return <p class="empty">{words.noVersions}</p>;
  const version = versions.find((one) => keyOf(one) === picked.value) ?? versions[0]!;
  const ask = async (path: "compare" | "classes"): Promise<void> => {
    doing.value = true;
    problem.value = null;
    const other =
      version.kind === "folder" ? version : { kind: version.kind, revision: version.revision };
    const about = question();
    const judgedOn = about?.judgedOn ?? setting.value!.judgedOn;
    try {
      const body = { other, question: about, judgedOn };
      if (path === "compare") {
        classes.value = null;
        told.value = await post<LabComparison>("/api/lab/compare", body);
      } else {
        classes.value = await post<LabClasses>("/api/lab/classes", body);
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problem.value = error;
    } finally {
      doing.value = false;
    }
  };
  return (
    <div class="lab-versions">
      <p class="lead">{words.compareLead}</p>
      <div class="inline">
        <Select
          label={words.with}
          value={keyOf(version)}
          options={versions.map((one) => ({
            value: keyOf(one),
            text:
              one.kind === "folder"
                ? words.folder(one.id)
                : words.revision(one.revision, one.packVersion),
          }))}
          onChange={(value) => (picked.value = value)}
        />
        <button
          type="button"
          class="primary"
          disabled={doing.value}
          onClick={() => void ask("compare")}
        >
          {words.compare}
        </button>
      </div>
      {doing.value && <p role="status">{words.asking}</p>}
      {problem.value && (
        <p class="problem" role="alert">
          {t().problems[problem.value.code]} {problem.value.details.join(" ")}
        </p>
      )}
      {told.value && <Compared told={told.value} />}
      {told.value && (
        <section class="panel">
          <h2>{words.classes}</h2>
          <p class="hint">{words.classesHint}</p>
          <button type="button" disabled={doing.value} onClick={() => void ask("classes")}>
            {words.classesAsk}
          </button>
          {classes.value && <Classes told={classes.value} />}
        </section>
      )}
    </div>
  );
}

function Compared({ told }: { readonly told: LabComparison }) {
  const words = t().lab;
  return (
    <>
      <dl class="fields">
        <div>
          <dt>{words.inForce}</dt>
          <dd>
            <code>{told.before}</code>
          </dd>
        </div>
        <div>
          <dt>{words.other}</dt>
          <dd>
            <code>{told.after}</code>
          </dd>
        </div>
        {told.onlyInOne.length > 0 && (
          <div>
            <dt>{words.onlyInOne}</dt>
            <dd>{namesOf(told.onlyInOne)}</dd>
          </div>
        )}
      </dl>
      <section class="panel">
        <h2>{words.askedChanges}</h2>
        <p>
          {(answer.value?.marks ?? []).map((mark, place) => (
            <span key={`${place}`}>
              <Marking marking={mark} as="portion" />{" "}
            </span>
          ))}
        </p>
        {told.asked.length === 0 && <p>{question() ? words.noAskedChanges : words.notAsked}</p>}
        {told.asked.length > 0 && <AskedTable told={told} />}
      </section>
      <section class="panel">
        <h2>{words.catalogueChanges}</h2>
        {told.catalogue.length === 0 && <p>{words.noCatalogueChanges}</p>}
        {told.catalogue.length > 0 && <CatalogueTable told={told} />}
      </section>
    </>
  );
}

function Effect({ effect }: { readonly effect: "gains" | "loses" }) {
  const words = t().lab;
  return <StatusMark status={effect === "gains" ? "good" : "denied"} text={words[effect]} />;
}

function Through({ results }: { readonly results: readonly AxisResult[] }) {
  return (
    <ul class="plain">
      {results.map((result) => (
        <li key={JSON.stringify(result)}>
          <strong>{t().reasons.axes[result.axis]}:</strong> <Finding result={result} />
        </li>
      ))}
    </ul>
  );
}

function AskedTable({ told }: { readonly told: LabComparison }) {
  const words = t().lab;
  return (
    <div class="scroll">
      <table>
        <Heads names={[words.organisation, words.effect, words.portions, words.through]} />
        <tbody>
          {told.asked.map(({ organisation, portion, effect, through }) => (
            <tr key={`${organisation} ${portion}`}>
              <th scope="row">{nameOf(organisation)}</th>
              <td>
                <Effect effect={effect} />
              </td>
              <td>{portionName(portion)}</td>
              <td>
                <Through results={through} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CatalogueTable({ told }: { readonly told: LabComparison }) {
  const words = t().lab;
  const titles = new Map(setting.value?.catalogue.map(({ key, title }) => [key, title]));
  return (
    <div class="scroll">
      <table>
        <Heads
          names={[words.incident, words.organisation, words.change, words.portions, words.through]}
        />
        <tbody>
          {told.catalogue.map((one) => (
            <tr key={`${one.incident} ${one.organisation}`}>
              <th scope="row">
                {titles.get(one.incident) ?? one.incident}
                {one.rewritten && <span class="meta"> {words.rewritten}</span>}
              </th>
              <td>{nameOf(one.organisation)}</td>
              <td>
                {words.viewNames[one.before]} → {words.viewNames[one.after]}
              </td>
              <td class="number">{words.portionsN(one.gains, one.loses)}</td>
              <td>
                <Through results={one.through} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Classes({ told }: { readonly told: LabClasses }) {
  const words = t().lab;
  const { compared, groups, more } = told;
  return (
    <div class="scroll">
      <p role="status">{words.classesDone(compared.toLocaleString("en"))}</p>
      {groups.length === 0 && <p>{words.noClasses}</p>}
      {groups.length > 0 && (
        <table>
          <Heads
            names={[words.organisation, words.effect]}
            numbers={[words.many]}
            more={[words.example, words.through]}
          />
          <tbody>
            {groups.map(({ organisation, effect, n, example, originators, through }) => (
              <tr key={`${organisation} ${effect} ${JSON.stringify(through)}`}>
                <th scope="row">{nameOf(organisation)}</th>
                <td>
                  <Effect effect={effect} />
                </td>
                <td class="number">{n}</td>
                <td>
                  <Marking marking={example} as="portion" />
                  <span class="meta"> {namesOf(originators)}</span>
                </td>
                <td>
                  <Through results={through} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="hint">{words.more(more)}</p>}
    </div>
  );
}
