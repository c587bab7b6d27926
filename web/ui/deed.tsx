/** A button that does something, and says what came of it. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../i18n/mod.ts";
import { ApiError } from "../state/api.ts";

interface DeedProps {
  readonly text: ComponentChildren;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** Said when it was done. */
  readonly done?: string;
  readonly onDo: () => Promise<unknown>;
}

export function Deed({ text, primary = false, disabled = false, done, onDo }: DeedProps) {
  const problem = useSignal<ApiError | null>(null);
  const state = useSignal<"idle" | "doing" | "done">("idle");
  const onClick = async (): Promise<void> => {
    state.value = "doing";
    problem.value = null;
    try {
      await onDo();
      state.value = "done";
    } catch (error) {
      state.value = "idle";
      if (!(error instanceof ApiError)) throw error;
      problem.value = error;
    }
  };
  return (
    <span class="deed">
      <button
        type="button"
        class={primary ? "primary" : ""}
        disabled={disabled || state.value === "doing"}
        onClick={() => void onClick()}
      >
        {text}
      </button>
      {done && state.value === "done" && <span role="status">{done}</span>}
      {problem.value && (
        <span class="problem" role="alert">
          {t().problems[problem.value.code]} {problem.value.details.join(" ")}
        </span>
      )}
    </span>
  );
}
