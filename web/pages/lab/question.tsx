/** What is asked: where it comes from, its portions and their marks, how it is sent. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { LabMessage } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { ApiError, get } from "../../state/api.ts";
import { kindName, listSeparator, nameOf, namesOf, role, sectorName } from "../../state/session.ts";
import { Choices, Field, Select } from "../../ui/fields.tsx";
import { elapsed } from "../../ui/times.ts";
import { Portions } from "./portions.tsx";
import { asked, change, setting, take, trouble, type AddressedTo } from "./state.ts";

/** Portions of a message or an incident that are shown only when asked for. */
const MANY = 2;

type Source = "marking" | "catalogue" | "message";

export function QuestionForm() {
  const words = t().lab;
  const staff = role.value !== "team" && role.value !== "simcell";
  const source = useSignal<Source>("marking");
  const { value: known } = setting;
  if (!known || !asked.value) return null;
  const many = asked.value.portions.length > MANY && source.value !== "marking";
  const sources: Source[] =
    known.catalogue.length > 0 ? ["marking", "catalogue", "message"] : ["marking", "message"];
  const names = {
    marking: words.fromMarking,
    catalogue: words.fromCatalogue,
    message: words.fromMessage,
  };
  return (
    <form class="lab-form panel" onSubmit={(event) => event.preventDefault()}>
      <h2>{words.ask}</h2>
      {staff && (
        <Select
          label={words.from}
          value={source.value}
          options={sources.map((value) => ({ value, text: names[value] }))}
          onChange={(value) => (source.value = value as Source)}
        />
      )}
      {source.value === "catalogue" && <CatalogueChoice />}
      {source.value === "message" && <MessageChoice />}
      <details key={many ? "many" : "few"} open={!many}>
        <summary>{words.portionsOf(asked.value.portions.length)}</summary>
        <Portions />
      </details>
      <Sending />
    </form>
  );
}

function CatalogueChoice() {
  const words = t().lab;
  const key = useSignal("");
  const options = (setting.value?.catalogue ?? []).map((one) => ({
    value: one.key,
    text: `${one.title} (${nameOf(one.originator)})`,
  }));
  return (
    <Select
      label={words.incident}
      value={key.value}
      options={[{ value: "", text: words.choose }, ...options]}
      onChange={(value) => {
        key.value = value;
        if (value !== "") void take({ kind: "catalogue", key: value });
      }}
    />
  );
}

function MessageChoice() {
  const words = t().lab;
  const messages = useSignal<readonly LabMessage[] | null>(null);
  const at = useSignal("");
  useEffect(() => {
    get<{ messages: readonly LabMessage[] }>("/api/lab/messages").then(
      (told) => (messages.value = told.messages),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        trouble.value = error;
      },
    );
  }, []);
  if (!messages.value) return <p role="status">{t().shell.loading}</p>;
  if (messages.value.length === 0) return <p class="empty">{words.noMessages}</p>;
  const options = messages.value.map(({ submitter, sequence, storyMs, marking, outcome }) => ({
    value: `${submitter}/${sequence}`,
    text:
      words.messageLine(nameOf(submitter), `T+${elapsed(storyMs)}`, marking) +
      (outcome === "rejected" ? ` (${words.rejected})` : ""),
  }));
  return (
    <Select
      label={words.message}
      value={at.value}
      options={[{ value: "", text: words.choose }, ...options]}
      onChange={(value) => {
        at.value = value;
        const [submitter = "", sequence = ""] = value.split("/");
        if (value !== "") void take({ kind: "message", submitter, sequence });
      }}
    />
  );
}

function Sending() {
  const words = t().lab;
  const { value: form } = asked;
  const { value: known } = setting;
  if (!form || !known) return null;
  const [originator = ""] = form.path;
  const submitter = form.path.at(-1) ?? "";
  const organisations = known.organisations.map((value) => ({ value, text: nameOf(value) }));
  return (
    <fieldset>
      <legend>{words.circumstances}</legend>
      <div class="inline">
        {known.originators.length > 1 && (
          <Select
            label={words.originator}
            value={originator}
            options={organisations}
            onChange={(value) => change({ path: [value] })}
          />
        )}
        {known.originators.length > 1 && (
          <Select
            label={words.submitter}
            value={submitter === originator ? "" : submitter}
            options={[
              { value: "", text: words.itself },
              ...organisations.filter(({ value }) => value !== originator),
            ]}
            onChange={(value) => change({ path: value ? [originator, value] : [originator] })}
          />
        )}
        <Addressed />
        <Select
          label={words.informationKind}
          value={form.informationKind}
          options={known.informationKinds.map((value) => ({ value, text: kindName(value) }))}
          onChange={(informationKind) => change({ informationKind })}
        />
        <Field
          label={words.day}
          value={form.judgedOn}
          input={{ type: "date", required: true }}
          onInput={(judgedOn) => judgedOn !== "" && change({ judgedOn })}
        />
      </div>
      {form.path.length > 2 && (
        <p class="meta">
          {words.way}: {form.path.map(nameOf).join(" → ")}
        </p>
      )}
      {form.addressedTo === "chosen" && (
        <details>
          <summary>
            {words.addressees}: {namesOf(form.addressees) || "–"}
          </summary>
          <Choices
            legend={words.addressees}
            chosen={form.addressees}
            options={organisations}
            onChange={(addressees) => change({ addressees })}
          />
        </details>
      )}
      <details>
        <summary>
          {words.sectors}:{" "}
          {form.sectors.length > 0
            ? form.sectors.map(sectorName).join(listSeparator())
            : words.everySector}
        </summary>
        <Choices
          legend={words.sectors}
          chosen={form.sectors}
          options={known.sectors.map((value) => ({ value, text: sectorName(value) }))}
          onChange={(sectors) => change({ sectors })}
        />
      </details>
    </fieldset>
  );
}

function Addressed() {
  const words = t().lab;
  const kinds: readonly AddressedTo[] = ["each", "neighbours", "chosen"];
  return (
    <Select
      label={words.addressees}
      value={asked.value?.addressedTo ?? "each"}
      options={kinds.map((value) => ({ value, text: words.addressedTo[value] }))}
      onChange={(value) => change({ addressedTo: value as AddressedTo })}
    />
  );
}
