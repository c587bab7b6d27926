/**
 * Who may reach what: one list of grants, from which the accounts' exports and imports and their
 * users' allow-lists all follow.
 *
 * A grant lets one account reach a subject of another. Nothing else crosses an account's border.
 */
import type { Pack } from "../../domain/pack/types.ts";
import { MAX_POLICIES, policyNames } from "../../domain/replicas.ts";
import {
  accounts,
  API_PREFIX,
  buckets,
  consumers,
  keys,
  streams,
  subjects,
} from "../bus/subjects.ts";

export interface Grant {
  /** A service is asked by the importing account, a stream flows to it. */
  readonly kind: "service" | "stream";
  readonly owner: string;
  readonly importer: string;
  readonly subject: string;
  /** Subject in the importing account. */
  readonly local: string;
  /** Whether one request may have several answers. */
  readonly answers: "one" | "many";
}

/** What an account's user may publish and subscribe to, by the grants. */
export interface Allowed {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

/** Every grant of the exchange. */
export function grantsOf(pack: Pick<Pack, "organisations">): Grant[] {
  const ids = pack.organisations.map(({ id }) => id);
  return [
    ...ids.flatMap(organisationGrants),
    ...metricsGrants(ids),
    ...exerciseGrants(),
    ...operatorGrants(ids),
    ...consoleGrants(ids),
    // One process or several, whatever is started: they share an identity.
    ...policyNames(MAX_POLICIES).map((name) =>
      service(accounts.metrics, accounts.exchange, subjects.health(name)),
    ),
    service(accounts.metrics, accounts.exercise, subjects.health("exercise")),
    service(accounts.metrics, accounts.network, subjects.health("network")),
  ];
}

/** Allow-lists of the user of an account other than EXCHANGE. */
export function allowedBy(grants: readonly Grant[], account: string): Allowed {
  const imports = grants.filter(({ importer }) => importer === account);
  const exports = grants.filter(({ owner }) => owner === account);
  const asked = imports.filter(({ kind }) => kind === "service").map(({ local }) => local);
  const told = imports.filter(({ kind }) => kind === "stream").map(({ local }) => local);
  const answered = exports.filter(({ kind }) => kind === "service").map(({ subject }) => subject);
  const tells = exports.filter(({ kind }) => kind === "stream").map(({ subject }) => subject);
  const own = OWN_QUESTIONS[account] ?? [];
  return {
    publish: [...new Set([...asked, ...tells, ...(answered.length > 0 ? [REPLIES] : [])])],
    subscribe: [...new Set([...told, ...answered, ...own])],
  };
}

/**
 * Where the broker expects the answer to a request from another account. `allow_responses` would do
 * the same and remembers every message with a reply subject: deliveries have one each.
 */
export const REPLIES = "_R_.>";

/** The exercise answers, and the metrics service hears, everybody with one subscription each. */
const OWN_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  [accounts.exercise]: [subjects.plan("*"), subjects.arrivals("*"), subjects.progress("*")],
  [accounts.metrics]: [subjects.health("*")],
};

/** Requests that every micro service answers. */
export const SERVICE_REQUESTS = "$SRV.>";

function organisationGrants(id: string): Grant[] {
  const account = accounts.organisation(id);
  return [
    service(accounts.exchange, account, subjects.incident(id)),
    service(accounts.exchange, account, subjects.receipt(id)),
    ...consumerGrants(account, streams.inbox(id), consumers.inbox(id)),
    { ...service(accounts.exercise, account, subjects.control(id)), kind: "stream" },
    service(accounts.exercise, account, subjects.plan(id)),
    service(accounts.exercise, account, subjects.arrivals(id)),
    service(accounts.exercise, account, subjects.progress(id)),
    { ...service(accounts.exercise, account, subjects.gate), kind: "stream" },
    // Its own, and nobody but the metrics service hears it.
    service(accounts.metrics, account, subjects.health(id)),
  ];
}

function metricsGrants(ids: readonly string[]): Grant[] {
  const account = accounts.metrics;
  return [
    ...[...ids.map(streams.outbox), streams.decisions, `KV_${buckets.pack}`].flatMap((stream) =>
      consumerGrants(account, stream, consumers.metrics),
    ),
    service(accounts.exchange, account, subjects.snapshot),
  ];
}

function exerciseGrants(): Grant[] {
  const account = accounts.exercise;
  const state = `KV_${buckets.state}`;
  const run = `$KV.${buckets.state}.${keys.run}`;
  return [
    service(accounts.exchange, account, subjects.journal("*")),
    service(accounts.operator, account, subjects.supervisor),
    service(accounts.exchange, account, subjects.policyFaults),
    service(accounts.network, account, subjects.network),
    service(accounts.metrics, account, subjects.observed),
    // The client writes a key of another account's bucket under the API prefix.
    { ...service(accounts.exchange, account, run), local: `${API_PREFIX}.${run}` },
    api(account, `STREAM.MSG.GET.${state}`),
    api(account, `DIRECT.GET.${state}.${run}`),
    api(account, `STREAM.INFO.${state}`),
  ];
}

function operatorGrants(ids: readonly string[]): Grant[] {
  const account = accounts.operator;
  const served = [
    accounts.exchange,
    accounts.metrics,
    accounts.exercise,
    accounts.network,
    accounts.console,
  ];
  return [
    service(accounts.exercise, account, subjects.command),
    service(accounts.metrics, account, subjects.rows),
    service(accounts.network, account, subjects.network),
    service(accounts.exchange, account, subjects.journal("*")),
    ...[streams.decisions, streams.chains, streams.journal, streams.metrics].flatMap((stream) =>
      consumerGrants(account, stream, consumers.operator),
    ),
    // Packs that decisions name, for the record of a run.
    ...["STREAM.INFO", "STREAM.MSG.GET"].map((verb) => api(account, `${verb}.KV_${buckets.pack}`)),
    ...[...served, ...ids.map(accounts.organisation)].map(serviceRequestGrant),
  ];
}

/**
 * The console sees everything and shows everybody no more than their role may see. It may ask, and keep
 * nobody else's key: what a team sends, the team's organisation signs and puts into its own outbox.
 */
function consoleGrants(ids: readonly string[]): Grant[] {
  const account = accounts.console;
  const followed = [`KV_${buckets.pack}`, `KV_${buckets.state}`, `KV_${buckets.statements}`];
  return [
    service(accounts.exercise, account, subjects.command),
    ...ids.map((id) => service(accounts.organisation(id), account, subjects.agencyCommand(id))),
    ...ids.map((id): Grant => {
      const told = service(accounts.organisation(id), account, subjects.agencyChanged(id));
      return { ...told, kind: "stream" };
    }),
    ...[streams.decisions, streams.journal, streams.metrics].flatMap((stream) =>
      consumerGrants(account, stream, consumers.console),
    ),
    ...followed.flatMap((stream) =>
      ["STREAM.INFO", "STREAM.MSG.GET"].map((verb) => api(account, `${verb}.${stream}`)),
    ),
    service(accounts.metrics, account, subjects.health("console")),
  ];
}

/** Asking every micro service of an account; each of them answers. */
function serviceRequestGrant(owner: string): Grant {
  const grant = service(owner, accounts.operator, SERVICE_REQUESTS);
  return { ...grant, local: `srv.${owner.toLowerCase()}.>`, answers: "many" };
}

/** Pulling from one durable consumer, and nothing else of its stream. */
function consumerGrants(account: string, stream: string, consumer: string): Grant[] {
  return [
    { ...api(account, `CONSUMER.MSG.NEXT.${stream}.${consumer}`), answers: "many" },
    api(account, `CONSUMER.INFO.${stream}.${consumer}`),
    service(accounts.exchange, account, `$JS.ACK.${stream}.${consumer}.>`),
  ];
}

function api(importer: string, request: string): Grant {
  const grant = service(accounts.exchange, importer, `$JS.API.${request}`);
  return { ...grant, local: `${API_PREFIX}.${request}` };
}

function service(owner: string, importer: string, subject: string): Grant {
  return { kind: "service", owner, importer, subject, local: subject, answers: "one" };
}
