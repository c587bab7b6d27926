/**
 * Faults: one file per type, pure. What they do to the story is in everybody's plan; what they do to the
 * fabric, the exercise service carries out.
 *
 *   types.ts       what a type of fault has to say
 *   registry.ts    all of them
 *   effects.ts     what holds for an organisation at a story time
 *   link.ts, process.ts, attributes.ts   what types share
 *   every other file   a type of fault, by the word it is written with
 */
export * from "./types.ts";
export { number, numberOf, text, textOf, withStandards } from "./attributes.ts";
export { aFault, definitionOf, FAULT_TYPES, FAULTS, mayTarget, targetNames } from "./registry.ts";
export { effectsOf, reconnectedFrom, type Interruption, type TimedEffect } from "./effects.ts";
