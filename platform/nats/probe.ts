/**
 * Whether organisations reach what they import. Asks what the broker answers and nothing is changed by;
 * a dead import has no answer.
 *
 * The imports of an account come alive together: those that only a running exercise would answer are
 * not asked.
 */
import { headers as natsHeaders, NoRespondersError, RequestError } from "@nats-io/transport-node";
import { connectBus, type Bus, type Identity } from "../bus/mod.ts";
import { API_PREFIX, consumers, streams, subjects } from "../bus/subjects.ts";
import type { Identities } from "./identity.ts";

const ANSWER_MS = 1_000;

interface Question {
  readonly subject: string;
  readonly payload?: string;
  readonly header?: readonly [name: string, value: string];
}

/** What cannot be reached, one line each; none when everything can. */
export async function probeOrganisations(
  url: string,
  identities: Identities,
  organisations: readonly string[],
): Promise<string[]> {
  const members = [...identities].filter(([, { name }]) => organisations.includes(name));
  const metrics = identities.get("metrics")!;
  const found = await Promise.all([
    ...members.map(([stem, identity]) => probeIdentity(url, stem, identity)),
    probe(url, "metrics", metrics, organisations.map(metricsQuestion)),
  ]);
  return found.flat();
}

/** Whether the broker still lets in whoever holds this identity's key. */
export async function isLetIn(url: string, identity: Identity): Promise<boolean> {
  try {
    await (await connectBus({ url, identity })).close();
    return true;
  } catch (error) {
    if ((error as Error).name === "AuthorizationError") return false;
    throw error;
  }
}

function questionsOf(id: string): Question[] {
  const inbox = `${streams.inbox(id)}.${consumers.inbox(id)}`;
  // Says that it expects another stream, so that the one it reaches stores nothing.
  const header = ["Nats-Expected-Stream", "PROBE"] as const;
  return [
    { subject: subjects.incident(id), header },
    { subject: subjects.receipt(id), header },
    { subject: `${API_PREFIX}.CONSUMER.INFO.${inbox}` },
    // Not a request that anything is handed out for.
    { subject: `${API_PREFIX}.CONSUMER.MSG.NEXT.${inbox}`, payload: "{" },
  ];
}

const metricsQuestion = (id: string): Question => ({
  subject: `${API_PREFIX}.CONSUMER.INFO.${streams.outbox(id)}.${consumers.metrics}`,
});

/** As `probeOrganisations`, for one identity of an organisation. */
export const probeIdentity = (url: string, stem: string, identity: Identity): Promise<string[]> =>
  probe(url, stem, identity, questionsOf(identity.name));

async function probe(
  url: string,
  stem: string,
  identity: Identity,
  questions: readonly Question[],
): Promise<string[]> {
  let bus: Bus;
  try {
    bus = await connectBus({ url, identity });
  } catch (error) {
    return [`${stem}: ${(error as Error).message}`];
  }
  try {
    const answers = await Promise.all(questions.map((question) => ask(bus, question)));
    return answers.flatMap((problem) => (problem === null ? [] : [`${stem}: ${problem}`]));
  } finally {
    await bus.close();
  }
}

/** null when anybody answers, whatever. */
async function ask(
  { nc }: Bus,
  { subject, payload = "", header }: Question,
): Promise<string | null> {
  const headers = natsHeaders();
  if (header) headers.set(...header);
  try {
    await nc.request(subject, payload, { timeout: ANSWER_MS, ...(header ? { headers } : {}) });
    return null;
  } catch (error) {
    const nobody = error instanceof RequestError && error.cause instanceof NoRespondersError;
    return `${subject}: ${nobody ? "nobody answers" : (error as Error).message}`;
  }
}
