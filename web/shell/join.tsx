/** Joining with a code. */
import { useSignal } from "@preact/signals";
import { t } from "../i18n/mod.ts";
import { ApiError } from "../state/api.ts";
import { join } from "../state/session.ts";
import { Field } from "../ui/fields.tsx";

export function JoinPage() {
  const words = t().shell.join;
  const code = useSignal("");
  const person = useSignal("");
  const problem = useSignal<ApiError | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await join(code.value, person.value);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problem.value = error;
    }
  };
  return (
    <section class="join">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form onSubmit={(event) => void submit(event)}>
        <Field
          label={words.code}
          hint={words.codeHint}
          value={code.value}
          onInput={(value) => (code.value = value)}
          input={{ autocomplete: "off", autocapitalize: "none", spellcheck: false, required: true }}
        />
        <Field
          label={words.person}
          hint={words.personHint}
          value={person.value}
          onInput={(value) => (person.value = value)}
          input={{ autocomplete: "name", maxLength: 60, required: true }}
        />
        {problem.value && (
          <p class="problem" role="alert">
            {t().problems[problem.value.code]}
          </p>
        )}
        <button type="submit" class="primary">
          {words.submit}
        </button>
      </form>
      <p class="notice">{words.real}</p>
    </section>
  );
}
