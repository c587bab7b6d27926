/**
 * Every name on the wire.
 *
 *   outbox.<org>.incident      an organisation submits            stream OUTBOX_<ORG>
 *   outbox.<org>.receipt       … and reports                      stream OUTBOX_<ORG>
 *   inbox.<org>                what the checkpoint has for it     stream INBOX_<ORG>
 *   control.<org>              the exercise controller's plan for it (core NATS, EXERCISE account)
 *   exercise.plan.<org>        request: the plan as it stands
 *   exercise.arrivals.<org>    request: incidents the organisation will originate, by page
 *   exercise.progress.<org>    how far the organisation has got in story time (core NATS)
 *   exercise.gate              how far all of them have: story time waits for it (core NATS)
 *   exercise.command           request: load, start, state, stop, and what facilitators do (operator and console only)
 *   agency.<org>.command       request: what who plays the organisation does and reads (console only)
 *   agency.<org>.changed       something in the organisation changed, without what (core NATS, to the console)
 *   supervisor.command         request to the operator: stop or start an organisation's process
 *   network.command            request: put toxics on links, remove them, list, reset (exercise and operator only)
 *   policy.faults              request: changes of the rules that faults make (exercise only)
 *   decisions.<org>.<slot>     binding decisions on its submissions  stream DECISIONS
 *   decisions.<org>.late.<n>   … on one that came behind its slot    stream DECISIONS
 *   chains.<chain>             links of a replica's hash chain over DECISIONS   stream CHAINS
 *   journal.<kind>             events of the exercise                stream JOURNAL
 *   metrics.snapshot           once a second                         stream METRICS
 *   health.<name>              how long a process's event loop was held up, once a second (core NATS)
 *   metrics.rows               request: ledger rows, by page (operator only)
 *   metrics.observed           request: what was seen on the wire since, by page (exercise only)
 *
 * <org> is an organisation's id: lower-case letters, digits and hyphens. Stream and account names
 * carry it in upper case with hyphens as underscores. Within an organisation's account the
 * JetStream API of the exchange appears under the prefix `exchange`; in the operator's account each
 * account's `$SRV.>` appears as `srv.<account>.>`, the account in lower case.
 */
export const ORGANISATION_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Upper-case form used in stream and account names. */
export const wireName = (id: string): string => id.toUpperCase().replaceAll("-", "_");

/** More than the checkpoint ever has under way of one outbox: what is late is a decision on its own subject. */
export const DECISION_SLOTS = 256;

export const subjects = {
  incident: (org: string) => `outbox.${org}.incident`,
  receipt: (org: string) => `outbox.${org}.receipt`,
  inbox: (org: string) => `inbox.${org}`,
  control: (org: string) => `control.${org}`,
  plan: (org: string) => `exercise.plan.${org}`,
  arrivals: (org: string) => `exercise.arrivals.${org}`,
  /** What who plays an organisation does. */
  agencyCommand: (org: string) => `agency.${org}.command`,
  agencyChanged: (org: string) => `agency.${org}.changed`,
  progress: (org: string) => `exercise.progress.${org}`,
  gate: "exercise.gate",
  command: "exercise.command",
  supervisor: "supervisor.command",
  network: "network.command",
  policyFaults: "policy.faults",
  /** Decisions on one outbox share these subjects by their sequence in it. */
  decision: (org: string, sequence: number) => `decisions.${org}.${sequence % DECISION_SLOTS}`,
  /** Of a decision that comes when a later one has been stored under the subject it shares. */
  lateDecision: (org: string, sequence: number) => `decisions.${org}.late.${sequence}`,
  decisions: "decisions.>",
  /** A chain's name is one token: letters, digits, `-` and `_`. */
  chain: (name: string) => `chains.${name}`,
  chains: "chains.*",
  journal: (kind: string) => `journal.${kind}`,
  snapshot: "metrics.snapshot",
  rows: "metrics.rows",
  observed: "metrics.observed",
  /** The name of an identity: an organisation's id, or a service's. */
  health: (name: string) => `health.${name}`,
  service: (account: string, verb: "PING" | "INFO" | "STATS") =>
    `srv.${account.toLowerCase()}.${verb}`,
} as const;

export const streams = {
  outbox: (org: string) => `OUTBOX_${wireName(org)}`,
  inbox: (org: string) => `INBOX_${wireName(org)}`,
  decisions: "DECISIONS",
  chains: "CHAINS",
  journal: "JOURNAL",
  metrics: "METRICS",
} as const;

export const buckets = { pack: "PACK", state: "STATE", statements: "STATEMENTS" } as const;

/** Keys in the buckets PACK and STATE. */
export const keys = {
  /** PACK: the pack that is to be in force, as JSON. */
  pack: "current",
  /** STATE: the run of an exercise, kept by its controller. */
  run: "run",
  /** STATE: which pack is in force and what was refused, told by the checkpoint. */
  packStatus: "pack",
  /** STATE: what faults change in the rules, kept by the checkpoint. */
  ruleFaults: "faults",
  /** STATE: public keys of every organisation, kept by the provisioner. */
  signers: "signers",
} as const;

/** Durable consumers, created by the provisioner: nobody else may create one. */
export const consumers = {
  /** The organisation's own on its inbox. */
  inbox: (org: string) => org,
  /** The checkpoint's on an outbox, incidents only. */
  checkpoint: "checkpoint",
  /** The metrics service's on an outbox (receipts only), on DECISIONS and on the bucket PACK. */
  metrics: "metrics",
  /** The operator's on DECISIONS, CHAINS, JOURNAL and METRICS. */
  operator: "operator",
  /** The console's on DECISIONS, JOURNAL and METRICS. */
  console: "console",
} as const;

export const accounts = {
  exchange: "EXCHANGE",
  metrics: "METRICS",
  exercise: "EXERCISE",
  network: "NETWORK",
  /** The command line that runs an exercise. */
  operator: "OPERATOR",
  /** The pages of facilitators and players. */
  console: "CONSOLE",
  organisation: (org: string) => `ORG_${wireName(org)}`,
} as const;

/** Where an account other than EXCHANGE finds the exchange's JetStream API. */
export const API_PREFIX = "exchange";

export const headers = { messageId: "Nats-Msg-Id" } as const;

/** Largest submission the checkpoint accepts, in bytes; the broker's own limit is higher so that a
 * rejection can be told to who submitted it. */
export const MAX_SUBMISSION_BYTES = 256 * 1024;

export { EXERCISE_BANNER } from "../../domain/banner.ts";
