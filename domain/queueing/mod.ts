/**
 * Queues of work: what a desk does with jobs, and what theory says about it. Pure.
 *
 *   desk-queue.ts     severity first, several analysts, rests and slow-downs; heap.ts orders it
 *   service-time.ts   how long work takes: log-normal, or exponential
 *   erlang.ts         mean waits after Erlang and after Pollaczek and Khinchine
 */
export {
  DeskQueue,
  type DeskCapacity,
  type Finished,
  type Job,
  type Presence,
  type QueueObserver,
} from "./desk-queue.ts";
export { erlangB, erlangC, erlangWait, pollaczekKhinchineWait } from "./erlang.ts";
export { meanServiceMinutes, serviceMinutes } from "./service-time.ts";
