/** Triggers that depend on what has come of other injects and expectations. */
import type { ExpectationState, TimelineState } from "./state.ts";
import type { Expectation, Timeline, Trigger } from "./types.ts";

/** What an expectation has come to, the evaluator's last word included. */
export function standing(state: ExpectationState): {
  readonly result: "pending" | "met" | "missed" | "unreached";
  readonly by: "wire" | "evaluator";
} {
  const word = state.judgements.at(-1);
  return word?.kind === "overridden"
    ? { result: word.to, by: "evaluator" }
    : { result: state.verdict.kind, by: "wire" };
}

/** Missed because its time ran out, and not because something happened that must not. */
function hasExpired({ verdict, ...rest }: ExpectationState): boolean {
  const { result, by } = standing({ verdict, ...rest });
  return by === "wire" && result === "missed" && "evidence" in verdict
    ? verdict.evidence.length === 0
    : false;
}

type Test = (states: readonly ExpectationState[], released: boolean) => boolean;

const isDecided = (state: ExpectationState): boolean => standing(state).result !== "pending";

const TESTS: Readonly<Record<Trigger["condition"], Test>> = {
  Time: () => true,
  Manual: () => false,
  Success: (states) =>
    states.length > 0 && states.every((state) => standing(state).result === "met"),
  Failure: (states) => states.some((state) => standing(state).result === "missed"),
  Completion: (states, released) => released && states.every(isDecided),
  Expiration: (states) => states.some(hasExpired),
};

/** The expectations that a name stands for, of an inject or the one itself, and its inject. */
function named(
  { injects }: Timeline,
  name: string,
): { readonly controlNumber: string; readonly expectations: readonly Expectation[] } | null {
  const whole = injects.find(({ controlNumber }) => controlNumber === name);
  if (whole !== undefined) return whole;
  for (const { controlNumber, expectations } of injects) {
    const one = expectations.filter(({ id }) => id === name);
    if (one.length > 0) return { controlNumber, expectations: one };
  }
  return null;
}

/** Whether what a trigger waits for has come about. */
export function fulfilled(timeline: Timeline, state: TimelineState, trigger: Trigger): boolean {
  const test = TESTS[trigger.condition];
  const one = (name: string): boolean => {
    const found = named(timeline, name);
    if (found === null) return false;
    const states = found.expectations.map(({ id }) => state.expectations[id]!);
    return test(states, state.injects[found.controlNumber]?.kind === "released");
  };
  if (trigger.dependsOn.length === 0) return test([], false);
  return trigger.mode === "and" ? trigger.dependsOn.every(one) : trigger.dependsOn.some(one);
}
