/** Recorded decisions, decided again: the same comes out, and nothing altered passes for it. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hold, patience, percentOf } from "../../domain/policy/properties-testing.ts";
import { kindFromWire, labelFromWire } from "../../platform/bus/mod.ts";
import { judgeRecipients, replayDecision } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { change, FALSIFIED } from "./alterations.ts";
import { decisionsOn, deeds } from "./deeds.ts";
import { DAY, openExchange, pack } from "./exchange.ts";
import {
  incidentOf,
  neighboursOf,
  policy,
  sketches,
  type Sketched,
  type SketchedPortion,
} from "./incidents.ts";

type Decision = sekisho.v1.Decision;
const { SUBMISSION_OUTCOME_ACCEPTED: ACCEPTED, SUBMISSION_OUTCOME_REJECTED: REJECTED } =
  sekisho.v1.SubmissionOutcome;

const submissions = fc.tuple(sketches, deeds);

// Incidents that are taken and incidents that break a rule, their relays from hand to hand, releases, and
// what neighbours derive. Only what could not be read at all leaves nothing to decide again.
test(
  "P20: audit replay under the logged version reproduces the decision",
  patience(200, 60),
  async () => {
    const outcomes = { accepted: 0, rejected: 0, relayed: 0, derived: 0, withheld: 0 };
    await hold(
      fc.asyncProperty(submissions, async ([{ incident, others }, deeds]) => {
        for (const decision of await decisionsOn(incident, others, deeds)) {
          const replay = replayDecision(pack, decision);
          const kind = decision.portions.length > 0 ? "reproduced" : "not-replayable";
          expect(replay).toMatchObject({ kind });
          if (decision.outcome === REJECTED) outcomes.rejected++;
          else if (decision.relay) outcomes.relayed++;
          else outcomes.accepted++;
          if (decision.sources.length > 0) outcomes.derived++;
          if (decision.recipients.some(({ withheld }) => (withheld ?? []).length > 0))
            outcomes.withheld++;
        }
      }),
      200,
    );
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(percentOf(200, 1));
  },
);

const copy = (decision: Decision): Decision =>
  sekisho.v1.Decision.decode(sekisho.v1.Decision.encode(decision).finish());

describe("P20: a record that was altered is not reproduced", () => {
  test(
    "P20: audit replay reports every change of what was decided",
    patience(200, 60),
    async () => {
      const found = new Set<string>();
      await hold(
        fc.asyncProperty(
          submissions,
          fc.constantFrom(...Object.keys(FALSIFIED)),
          fc.nat(),
          async ([{ incident, others }, deeds], what, at) => {
            for (const decision of await decisionsOn(incident, others, deeds)) {
              if (decision.portions.length === 0) continue;
              const altered = copy(decision);
              if (!FALSIFIED[what]!(altered, at)) continue;
              found.add(what);
              expect([what, replayDecision(pack, altered).kind]).toEqual([what, "differs"]);
            }
          },
        ),
        200,
      );
      expect(found.size).toBeGreaterThan(Math.min(15, percentOf(200, 10)));
    },
  );

  test(
    "P20: audit replay reports an outcome without its reasons, and recipients of what was rejected",
    patience(50),
    () =>
      hold(
        fc.asyncProperty(submissions, async ([{ incident, others }, deeds]) => {
          for (const decision of await decisionsOn(incident, others, deeds)) {
            if (decision.portions.length === 0) continue;
            const turned = copy(decision);
            turned.outcome = decision.outcome === ACCEPTED ? REJECTED : ACCEPTED;
            expect(replayDecision(pack, turned).kind).toBe("differs");
            if (decision.outcome === ACCEPTED) continue;
            const sent = copy(decision);
            sent.recipients.push(
              sekisho.v1.RecipientDecision.create({
                organisation: "asean-sg",
                deliveryId: "0".repeat(32),
              }),
            );
            expect(replayDecision(pack, sent).kind).toBe("differs");
          }
        }),
        50,
      ),
  );

  // What was submitted counts as it is recorded: a change of it is a difference exactly if it would have
  // been decided otherwise. What would have been is found out by submitting it so.
  test(
    "P20: audit replay reports a change of what was submitted if that was decisive",
    patience(200, 60),
    async () => {
      const found = { differs: 0, reproduced: 0 };
      await hold(
        fc.asyncProperty(
          sketches,
          fc.constantFrom(...INPUTS),
          fc.nat(),
          async ({ incident, others }, what, at) => {
            const changed = resubmitted(incident, others, what, at);
            const [before, after] = [await decided(incident), await decided(changed)];
            fc.pre(before.portions.length > 0 && after.portions.length > 0);
            const { recipients, outcome, reasons } = before;
            const mixed = copy(
              sekisho.v1.Decision.create({ ...fields(after), recipients, outcome, reasons }),
            );
            const same = isDeepStrictEqual(outputs(mixed), outputs(after));
            found[same ? "reproduced" : "differs"]++;
            expect([what, replayDecision(pack, mixed).kind]).toEqual([
              what,
              same ? "reproduced" : "differs",
            ]);
          },
        ),
        200,
      );
      expect(found.differs).toBeGreaterThan(percentOf(200, 10));
      expect(found.reproduced).toBeGreaterThan(percentOf(200, 10));
    },
  );

  // The same for what no submitter writes: the way, the day, releases. The rules are asked directly.
  test(
    "P20: audit replay reports a change of path, day or release if that was decisive",
    patience(200, 60),
    async () => {
      const found = { differs: 0, reproduced: 0 };
      await hold(
        fc.asyncProperty(
          submissions,
          fc.constantFrom(...CIRCUMSTANCES),
          fc.nat(),
          async ([{ incident, others }, deeds], what, at) => {
            for (const decision of await decisionsOn(incident, others, { ...deeds, spoil: "" })) {
              if (decision.portions.length === 0 || decision.outcome !== ACCEPTED) continue;
              if (decision.sources.length > 0) continue;
              const altered = copy(decision);
              what.alter(altered, at);
              const same = isDeepStrictEqual(judgedAgain(altered), outputs(altered).recipients);
              found[same ? "reproduced" : "differs"]++;
              expect([what.name, replayDecision(pack, altered).kind]).toEqual([
                what.name,
                same ? "reproduced" : "differs",
              ]);
            }
          },
        ),
        200,
      );
      expect(found.differs).toBeGreaterThan(percentOf(200, 3));
      expect(found.reproduced).toBeGreaterThan(percentOf(200, 10));
    },
  );
});

const INPUTS = [
  "addressees",
  "sectors",
  "kind of information",
  "label",
  "kind",
  "topology",
] as const;

function resubmitted(
  incident: Sketched,
  others: readonly SketchedPortion[],
  what: (typeof INPUTS)[number],
  at: number,
): Sketched {
  const { portions } = incident;
  const place = at % portions.length;
  const other = others[at % Math.max(1, others.length)] ?? portions[0]!;
  const replaced = (portion: SketchedPortion) => ({
    ...incident,
    portions: portions.toSpliced(place, 1, portion),
  });
  switch (what) {
    case "addressees":
      return { ...incident, addressees: incident.addressees.toSpliced(at % 3, 1) };
    case "sectors":
      return { ...incident, sectors: ["dams"] };
    case "kind of information":
      return { ...incident, informationKind: at % 2 === 0 ? "cyber" : "defence" };
    case "label":
      return replaced({ ...portions[place]!, label: other.label });
    case "kind":
      return replaced({ ...portions[place]!, kind: other.kind });
    case "topology":
      return { ...incident, topology: incident.topology === "us-hub" ? "collective" : "us-hub" };
  }
}

const decided = (incident: Sketched): Promise<Decision> =>
  openExchange(incident.topology).submit(incident.originator, { incident: incidentOf(incident) });

/** Fields that a decision has itself: defaults live on the prototype and are not spread. */
const fields = (decision: Decision): sekisho.v1.Decision.$Properties =>
  Object.fromEntries(
    Object.keys(sekisho.v1.Decision.toObject(decision, { defaults: true })).map((key) => [
      key,
      decision[key as keyof Decision],
    ]),
  );

const plain = (recipient: sekisho.v1.RecipientDecision.$Properties) => {
  const { deliveryId, ...rest } = sekisho.v1.RecipientDecision.toObject(
    sekisho.v1.RecipientDecision.create(recipient),
    { defaults: true },
  );
  return { ...rest, delivered: Boolean(deliveryId) };
};

const outputs = ({ recipients, outcome, reasons }: Decision) => ({
  recipients: recipients.map(plain),
  outcome,
  reasons: reasons.map(({ code, text }) => [code, text]),
});

const CIRCUMSTANCES: readonly {
  readonly name: string;
  readonly alter: (decision: Decision, at: number) => void;
}[] = [
  {
    name: "day",
    alter: (decision, at) => void (decision.judgedOn = ["1940-01-01", "2025-11-30", DAY][at % 3]!),
  },
  {
    name: "released",
    alter: (decision, at) =>
      void change(decision.labels, at, (one) => {
        one.releasedTo = pack.organisations
          .map(({ id }) => id)
          .filter((_, place) => (at >> place) % 2 === 0);
        return true;
      }),
  },
  {
    name: "way",
    // Over somebody who is not on it: a way that passes somebody twice is falsified whatever was decided.
    alter({ path }, at) {
      const others = pack.organisations.filter(({ id }) => !path.includes(id));
      if (path.length > 2) path.splice(1, 1, others[at % others.length]!.id);
    },
  },
];

function judgedAgain(decision: Decision) {
  const { path, submitter, topology, originator, addressees, sectors, informationKind } = decision;
  const judged = {
    labels: decision.labels.map(({ label, releasedTo }) => ({
      label: labelFromWire(label),
      releasedTo: releasedTo ?? [],
    })),
    portions: decision.portions.map(({ id, version, kind, label }) => ({
      id: id ?? "",
      version: version ?? 0,
      label: label ?? 0,
      kind: kindFromWire(kind ?? 0),
    })),
  };
  const candidates = neighboursOf(topology, submitter).filter((one) => !path.includes(one));
  const context = { originator, submitter, path, addressees, sectors, informationKind };
  return judgeRecipients(policy, judged, candidates, {
    ...context,
    judgedOn: decision.judgedOn,
  }).map((one) => plain({ ...fieldsOf(one), deliveryId: one.marking }));
}

const fieldsOf = ({ organisation, marking, verdicts, withheld }: sekisho.v1.RecipientDecision) => ({
  organisation,
  marking,
  verdicts,
  withheld,
});
