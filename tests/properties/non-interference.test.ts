/** What an organisation may not see changes nothing of what it gets: compared as the broker stores it. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../domain/policy/mod.ts";
import { hold, patience, percentOf } from "../../domain/policy/properties-testing.ts";
import { labelOf } from "../../domain/marking/testing.ts";
import { sekisho } from "../../proto/mod.ts";
import { DAY, openExchange, type Exchange, type Published } from "./exchange.ts";
import {
  incidentOf,
  isTakeable,
  neighboursOf,
  policy,
  sketches,
  type Sketched,
  type SketchedPortion,
} from "./incidents.ts";

const { SUBMISSION_OUTCOME_ACCEPTED } = sekisho.v1.SubmissionOutcome;

/** How one portion that somebody may not see comes to be another, or to be there or not, or elsewhere. */
interface Change {
  readonly what: "text" | "label" | "kind" | "version" | "all" | "gone" | "new" | "moved";
  readonly at: number;
  readonly to: number;
}

const changes = fc.array(
  fc.record({
    what: fc.constantFrom<Change["what"]>(
      ...(["text", "label", "kind", "version", "all", "gone", "new", "moved"] as const),
    ),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

const isAllowed = (incident: Sketched, portion: SketchedPortion, recipient: string): boolean => {
  const { originator, sectors, informationKind } = incident;
  const near = neighboursOf(incident.topology, originator);
  const addressees = incident.addressees.length > 0 ? incident.addressees : near;
  const context = { originator, submitter: originator, path: [originator], judgedOn: DAY };
  const told = { ...context, addressees, sectors, informationKind };
  return decide(policy, portion.label, recipient, told).decision === "permit";
};

/** A label that only the originator's own desk may read. */
const closed = (originator: string) => labelOf(`TLP:RED ${originator}/desk`);

/** Applies the changes to portions that are not seen; what is new is not seen either. */
function changed(
  incident: Sketched,
  others: readonly SketchedPortion[],
  seen: ReadonlySet<string>,
  recipient: string,
  changes: readonly Change[],
): Sketched {
  const portions = [...incident.portions];
  const hidden = others.map((portion) =>
    isAllowed(incident, portion, recipient)
      ? { ...portion, label: closed(incident.originator) }
      : portion,
  );
  for (const { what, at, to } of changes) {
    const unseen = portions.filter(({ id }) => !seen.has(id));
    const old = unseen[at % Math.max(1, unseen.length)];
    const place = old ? portions.indexOf(old) : -1;
    const other = hidden[to % Math.max(1, hidden.length)];
    if (what === "new") {
      if (other && portions.every(({ id }) => id !== other.id)) {
        portions.splice(to % (portions.length + 1), 0, other);
      }
    } else if (old && what === "gone") {
      if (portions.length > 1) portions.splice(place, 1);
    } else if (old && what === "moved") {
      portions.splice(to % portions.length, 0, ...portions.splice(place, 1));
    } else if (old) {
      portions[place] = altered(old, what, other ?? old, to);
    }
  }
  return { ...incident, portions };
}

function altered(
  old: SketchedPortion,
  what: Change["what"],
  other: SketchedPortion,
  to: number,
): SketchedPortion {
  switch (what) {
    case "label":
      return { ...old, label: other.label };
    case "kind":
      return { ...old, kind: other.kind };
    case "version":
      return { ...old, version: 1 + (to % 9) };
    case "all":
      return { ...other, id: old.id };
    default:
      return { ...old, text: "x".repeat(to % 2_000) };
  }
}

interface World {
  readonly exchange: Exchange;
  /** What was submitted last: the incident, or of it what a relay passed on. */
  readonly incident: Sketched;
  /** Messages published before. */
  readonly after: number;
}

async function submitted(incident: Sketched): Promise<World | null> {
  if (!isTakeable(incident)) return null;
  const exchange = openExchange(incident.topology);
  const { outcome } = await exchange.submit(incident.originator, {
    incident: incidentOf(incident),
  });
  return outcome === SUBMISSION_OUTCOME_ACCEPTED ? { exchange, incident, after: 0 } : null;
}

const seenBy = ({ exchange }: World, organisation: string): Set<string> =>
  new Set(
    exchange
      .deliveries(organisation)
      .flatMap(({ view }) => view.portions.map(({ id }) => id ?? "")),
  );

const stored = (messages: readonly Published[]) =>
  messages.map(({ subject, messageId, bytes }) => ({
    subject,
    messageId,
    length: bytes.length,
    bytes: Buffer.from(bytes).toString("hex"),
  }));

/** Portions that are not word for word the same, at the same place among the others, in both. */
function differing(one: Sketched, other: Sketched): Set<string> {
  const same = ({ portions }: Sketched, portion: SketchedPortion) => portions.includes(portion);
  return new Set([
    ...one.portions.filter((portion) => !same(other, portion)).map(({ id }) => id),
    ...other.portions.filter((portion) => !same(one, portion)).map(({ id }) => id),
  ]);
}

/** Whether an organisation sees neither the one nor the other of what differs, and the rest in one order. */
function seesNothingOfIt(before: World, after: World, organisation: string): boolean {
  const differ = differing(before.incident, after.incident);
  const [one, other] = [seenBy(before, organisation), seenBy(after, organisation)];
  if ([...one, ...other].some((id) => differ.has(id))) return false;
  const rest = ({ incident }: World, seen: ReadonlySet<string>) =>
    incident.portions.map(({ id }) => id).filter((id) => seen.has(id));
  const both = new Set([...one, ...other]);
  return rest(before, both).join() === rest(after, both).join();
}

interface Tried {
  withheld: number;
  relayed: number;
  aggregated: number;
}

/** Everybody whom the difference is kept from got the same bytes, under the same names. */
function expectTheSame(before: World, after: World, except: readonly string[]): number {
  const kept = policy.pack.organisations
    .map(({ id }) => id)
    .filter((id) => !except.includes(id) && seesNothingOfIt(before, after, id));
  for (const id of kept) {
    const [one, other] = [before, after].map((world) => world.exchange.inbox(id, world.after));
    expect([id, stored(other!)]).toEqual([id, stored(one!)]);
  }
  return kept.filter((id) => seenBy(before, id).size > 0).length;
}

/** Passes on what both worlds delivered to an organisation; what it is told of that is the outcome alone. */
async function relayed(before: World, after: World, by: string): Promise<readonly World[]> {
  const worlds = [before, after].map(async ({ exchange, incident }): Promise<World[]> => {
    const held = exchange.deliveries(by).at(-1);
    if (!held) return [];
    const after = exchange.count();
    await exchange.submit(by, { relay: held.delivery });
    const ids = new Set(held.view.portions.map(({ id }) => id ?? ""));
    const portions = incident.portions.filter(({ id }) => ids.has(id));
    return [{ exchange, incident: { ...incident, portions }, after }];
  });
  const [one = [], other = []] = await Promise.all(worlds);
  if (one.length === 0 || other.length === 0) return [];
  const answers = [before, after].map(({ exchange }) =>
    stored(exchange.inbox(by).filter(({ messageId }) => messageId.startsWith("result:"))),
  );
  expect(answers[1]).toEqual(answers[0]);
  return [...one, ...other];
}

// The incidents differ in portions that one recipient may not see: in text, label, kind, version, number
// and place. Everybody who sees nothing of the difference finds the same messages in its inbox: count,
// subject, Nats-Msg-Id and every byte, with the delivery's id and seal and the answer to a relay. What a rule
// of aggregation withholds may change as freely. A relay may see more than who gets it from there: what it
// passes on is then the message, and its views differ.
test(
  "P13: non-interference: messages differing only in denied portions give byte-identical output",
  patience(300, 60),
  async () => {
    const tried: Tried = { withheld: 0, relayed: 0, aggregated: 0 };
    await hold(
      fc.asyncProperty(
        sketches,
        changes,
        fc.nat(),
        fc.nat(),
        async ({ incident, others }, changes, who, via) => {
          const near = neighboursOf(incident.topology, incident.originator);
          const recipient = near[who % near.length]!;
          const before = await submitted(incident);
          fc.pre(before !== null);
          const seen = seenBy(before, recipient);
          const after = await submitted(changed(incident, others, seen, recipient, changes));
          fc.pre(after !== null && seesNothingOfIt(before, after, recipient));
          fc.pre(!isDeepStrictEqual(after.incident, incident));
          tried.withheld += expectTheSame(before, after, [incident.originator]);
          if (hiddenByRules(before, recipient)) tried.aggregated++;
          const by = near[via % near.length]!;
          const [passedOn, otherwise] = await relayed(before, after, by);
          if (!passedOn || !otherwise) return;
          tried.relayed += expectTheSame(passedOn, otherwise, [incident.originator, by]);
        },
      ),
      300,
    );
    expect(tried.withheld).toBeGreaterThan(percentOf(300, 50));
    expect(tried.relayed).toBeGreaterThan(percentOf(300, 50));
    expect(tried.aggregated).toBeGreaterThan(percentOf(300, 1));
  },
);

/** Whether a portion that the recipient may have alone is kept from it by a rule of aggregation. */
const hiddenByRules = (world: World, recipient: string): boolean => {
  const seen = seenBy(world, recipient);
  return world.incident.portions.some(
    (portion) => !seen.has(portion.id) && isAllowed(world.incident, portion, recipient),
  );
};

test("a difference that an organisation may see does change what it gets", async () => {
  const portion = (text: string): SketchedPortion => ({
    id: "00000000000000aa",
    kind: "title",
    version: 1,
    text,
    label: labelOf("TLP:CLEAR"),
  });
  const frame = {
    topology: "us-hub",
    originator: "cisa",
    addressees: [],
    sectors: ["cross-sector"],
  };
  const of = (text: string) =>
    submitted({ ...frame, informationKind: "cyber", portions: [portion(text)] });
  const [one, other] = [await of("a"), await of("b")];
  const [a, b] = [one, other].map((world) => stored(world!.exchange.inbox("nisc")));
  expect(a).toHaveLength(1);
  expect(b).not.toEqual(a);
});
