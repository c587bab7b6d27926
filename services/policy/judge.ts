/**
 * Makes the decision about a submission: for every neighbour of the submitter that the incident has not
 * passed, every distinct label. The rules are domain/policy's; nothing is decided here.
 */
import type { DecisionContext } from "../../domain/policy/mod.ts";
import { labelToWire, sharedLabelToWire } from "../../platform/bus/mod.ts";
import { recipientsFor, recordMatter, survivorsOf } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Asked, Opened, Received, Said, Submitted } from "./submitted.ts";
import { copyName } from "./views.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Properties = sekisho.v1.Decision.$Properties;
const { SUBMISSION_OUTCOME_ACCEPTED, SUBMISSION_OUTCOME_REJECTED } = sekisho.v1.SubmissionOutcome;

/** The moment of a decision. */
export interface Moment {
  readonly unixMs: number;
  /** Day agreements and statements are judged at, YYYY-MM-DD. */
  readonly day: string;
  /** The process that decides. */
  readonly decidedBy: string;
}

/** The decision on a submission, under this world and no other. */
export function decideSubmission(
  received: Received,
  submitted: Submitted,
  world: World,
  moment: Moment,
): Decision {
  const common = {
    ...recordOf(received, submitted, world, moment),
    ...contentOf(received, submitted, world),
  };
  if (submitted.kind === "unreadable" || submitted.broken.length > 0) {
    const reasons = [...submitted.broken];
    return sekisho.v1.Decision.create({
      ...common,
      outcome: SUBMISSION_OUTCOME_REJECTED,
      reasons,
    });
  }
  const recipients = submitted.kind === "opened" ? judge(submitted, world, moment.day) : [];
  return sekisho.v1.Decision.create({
    ...common,
    outcome: SUBMISSION_OUTCOME_ACCEPTED,
    recipients,
  });
}

function recordOf(
  received: Received,
  { storyMs, intendedUnixMs }: Submitted,
  world: World,
  { unixMs, day, decidedBy }: Moment,
): Properties {
  return {
    submitter: received.submitter,
    outboxSequence: received.sequence,
    messageId: received.messageId,
    packVersion: world.pack.version,
    topology: world.topology ?? "",
    judgedOn: day,
    storyMs,
    intendedUnixMs,
    storedUnixMs: received.storedUnixMs,
    decidedUnixMs: unixMs,
    decidedBy,
    runId: world.runId,
  };
}

/** What was submitted, without its content: enough to decide it again. */
function contentOf({ submitter }: Received, submitted: Submitted, world: World): Properties {
  switch (submitted.kind) {
    case "opened":
      return openedContent(submitted, world);
    case "said":
      return saidContent(submitted);
    case "asked":
      return askedContent(submitted);
    case "unreadable":
      return {
        relay: submitted.relay,
        incidentId: submitted.incidentId,
        originator: submitted.relay ? "" : submitter,
      };
  }
}

function openedContent(opened: Opened, world: World): Properties {
  const { facts, relayed } = opened;
  return {
    relay: relayed !== null,
    relayedSubmitter: relayed?.organisation ?? "",
    relayedSequence: relayed?.sequence ?? 0,
    incidentId: facts.id,
    originator: facts.originator,
    path: [...opened.path],
    addressees: [...facts.addressees],
    addresseesWritten: opened.addresseesWritten,
    sectors: [...facts.sectors],
    informationKind: facts.informationKind,
    originatedStoryMs: opened.originatedStoryMs,
    banner: sharedLabelToWire(facts.banner),
    ...recordMatter(opened.judged, world.policy),
    sources: opened.derived.flatMap(({ portion, sources }) =>
      sources.map((source) => ({
        portion: facts.portions.findIndex(({ id }) => id === portion.id),
        originator: source.originator,
        incidentId: source.incidentId,
        portionId: source.portionId,
        portionVersion: source.version,
        label: labelToWire(source.label),
        ...(source.downgraded && { downgraded: labelToWire(source.downgraded) }),
        distribution: [...source.distribution],
      })),
    ),
  };
}

/** No incident is submitted here: the statement says which one it is about. */
const saidContent = ({ statement }: Said): Properties => ({
  originator: statement.originator,
  statement,
});

const askedContent = ({ asked }: Asked): Properties => ({ originator: asked.originator, asked });

function judge(opened: Opened, world: World, day: string): sekisho.v1.RecipientDecision[] {
  const submitter = opened.path.at(-1) ?? "";
  const context: DecisionContext = {
    originator: opened.facts.originator,
    submitter,
    path: opened.path,
    addressees: opened.facts.addressees,
    sectors: opened.facts.sectors,
    informationKind: opened.facts.informationKind,
    judgedOn: day,
  };
  const candidates = (world.neighbours?.get(submitter) ?? []).filter(
    (organisation) => !opened.path.includes(organisation),
  );
  const recipients = recipientsFor(world.policy, opened.judged, candidates, context);
  return recipients.map((decided) => {
    const { organisation, marking, verdicts, withheld } = decided;
    const survivors = survivorsOf(decided, opened.judged.portions);
    const deliveryId = copyName(opened, organisation, survivors, world.runId, world);
    const recipient = { organisation, marking, verdicts, withheld, deliveryId };
    return sekisho.v1.RecipientDecision.create(recipient);
  });
}
