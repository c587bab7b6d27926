/**
 * The stand-in runtime: what every organisation does with incidents, its own and others'.
 *
 *   agency.ts     the process: wires what follows
 *   runtime.ts    own incidents and deliveries to the analysts, outcomes to the outbox
 *   analysts.ts   the desks in story time, and what they are given (pure)
 *   queue.ts      one desk's queue, M/G/c (pure)
 *   matters.ts    what reaches them (pure)
 *   capacity.ts   analysts on duty, from shifts and faults (pure)
 *   standin.ts    what stand-ins decide: route, effort, relaying
 *   view.ts       what analysts read
 *   briefing.ts   the plan as the agency works by it
 *   plan.ts       fetches and follows it
 *   gate.ts       how far story time may pass before the exchange has caught up
 *   inbox.ts      takes deliveries, persists, acknowledges
 *   outbox.ts     sends until acknowledged
 *   messages.ts   what is sent, with its ids
 *   store.ts      what must not be forgotten, in SQLite
 *   sending.ts    what comes of an outcome, and when it goes out (pure); word.ts: the word it gives
 *
 * In exercises that people play:
 *   player.ts     what they ask is carried out, once; compose.ts: what they wrote becomes an incident
 *   pages.ts      what they read
 *   play-store.ts what they did, what is asked of them, what they came to know of by themselves
 *   changes.ts    tells that something changed
 */
export { runAgency } from "./agency.ts";
export { runInbox, type InboxHandlers } from "./inbox.ts";
export { concerns, deskFor, type AgencyDesk, type AgencyProfile, type Standin } from "./standin.ts";
export { sectorsOf, severityOf, type ReadPortion, type ReadView } from "./view.ts";
