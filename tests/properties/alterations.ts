/** Ways to falsify what a record says was decided. */
import { sekisho } from "../../proto/mod.ts";

type Decision = sekisho.v1.Decision;

/**
 * Alterations of what was decided: each of them, wherever it can be made, is a difference. Each alters the
 * decision and tells whether it found something to alter.
 */
export const FALSIFIED: Readonly<Record<string, (decision: Decision, at: number) => boolean>> = {
  "pack version": (decision) => Boolean((decision.packVersion = "another@000000000000")),
  "a reason left out": (decision, at) => decision.reasons.splice(at % 8, 1).some(isOfTheRules),
  "a reason's text": (decision, at) =>
    change(decision.reasons, at, (one) => isOfTheRules(one) && Boolean((one.text += "."))),
  "a reason's parameter": (decision, at) =>
    change(decision.reasons, at, (one) => isOfTheRules(one) && Boolean((one.params = { a: "b" }))),
  "a verdict": (decision, at) =>
    verdict(decision, at, (one) => ((one.permitted = !one.permitted), true)),
  "a failed axis left out": (decision, at) =>
    verdict(decision, at, ({ failed }) => failed?.pop() !== undefined),
  "an axis": (decision, at) =>
    failure(decision, at, (one) => Boolean((one.axis = one.axis === "tlp" ? "agreement" : "tlp"))),
  "a code": (decision, at) => failure(decision, at, (one) => Boolean((one.code = "because"))),
  "a parameter": (decision, at) =>
    failure(decision, at, (one) => {
      const [name] = Object.keys(one.params ?? {});
      return name !== undefined && Boolean((one.params![name] += "x"));
    }),
  "a recipient": (decision, at) =>
    change(decision.recipients, at, (one) => Boolean((one.organisation = "nobody"))),
  "a recipient left out": (decision, at) => decision.recipients.splice(at % 3, 1).length > 0,
  "a recipient added": (decision) =>
    decision.recipients.length > 0 && decision.recipients.push(decision.recipients[0]!) > 0,
  "recipients in another order": ({ recipients }) =>
    recipients.length > 1 && recipients.push(recipients.shift()!) > 0,
  "a banner": (decision, at) =>
    change(decision.recipients, at, (one) => Boolean((one.marking = `${one.marking}//TLP:CLEAR`))),
  "a delivery left out": (decision, at) =>
    change(decision.recipients, at, (one) => {
      const there = Boolean(one.deliveryId);
      one.deliveryId = "";
      return there;
    }),
  "a delivery added": (decision, at) =>
    change(decision.recipients, at, (one) => {
      const there = Boolean(one.deliveryId);
      one.deliveryId = "0".repeat(32);
      return !there;
    }),
  "a withheld portion left out": (decision) =>
    decision.recipients.some(({ withheld }) => withheld?.pop() !== undefined),
  "a rule of aggregation": (decision) =>
    decision.recipients.some(({ withheld }) =>
      change(withheld ?? [], 0, (one) => Boolean((one.rule = "another"))),
    ),
  "a portion mark": (decision, at) =>
    change(decision.labels, at, (one) => Boolean((one.marking = "(U)"))),
  "the path's end": ({ path }) => path.push("asean-th") > 0,
  "the path's end, twice": ({ path }) => path.push(path.at(-1) ?? "") > 0,
  "the path's beginning": ({ path }) => path.unshift("asean-my") > 0,
  "the path's only station": ({ path }) => path.length === 1 && path.pop() !== undefined,
  submitter: (decision) => Boolean((decision.submitter = "asean-vn")),
  "a relay made an incident, or the other way round": (decision) => (
    (decision.relay = !decision.relay),
    true
  ),
};

/** Reasons of the rules can be found again; what the checkpoint says of a submission itself cannot. */
const isOfTheRules = ({ code }: sekisho.v1.Reason.$Properties): boolean =>
  code !== "foreign-originator" && code !== "unknown-source";

/** Alters one of the list; false when there is none, or nothing was altered. */
export function change<T>(list: readonly T[], at: number, alter: (one: T) => boolean): boolean {
  const one = list[at % Math.max(1, list.length)];
  return one !== undefined && alter(one);
}

const verdict = (
  decision: Decision,
  at: number,
  alter: (verdict: sekisho.v1.Verdict.$Properties) => boolean,
): boolean =>
  change(decision.recipients, at, ({ verdicts }) => change(verdicts ?? [], at >> 5, alter));

const failure = (
  decision: Decision,
  at: number,
  alter: (failed: sekisho.v1.FailedAxis.$Properties) => boolean,
): boolean => verdict(decision, at, ({ failed }) => change(failed ?? [], at >> 10, alter));
