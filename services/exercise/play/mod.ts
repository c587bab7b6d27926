/**
 * Exercises that people play.
 *
 *   play.ts        a played run: keeps its state, and does what stands there
 *   faults.ts      carries out what its injects' faults do
 *   changes.ts     what happens in it (pure), by the engine of domain/timeline
 *   facilitate.ts  what facilitators and evaluators do (pure)
 *   clock.ts       a line over wall-clock time that can be stopped (pure)
 *   plans.ts       as the organisations are told of it (pure)
 *   describe.ts    as everybody who may ask is told of it (pure)
 *   observe.ts     from facts of the wire to observations of the timeline (pure)
 *   state.ts       what survives a restart
 */
export { Play, type PlayOptions } from "./play.ts";
export { PlayFile } from "./state.ts";
