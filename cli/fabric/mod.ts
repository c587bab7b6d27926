/**
 * The fabric: a broker, the services and one process per organisation, ready to run an exercise.
 *
 *   fabric.ts       starts all of it on this machine, or attaches to one that runs elsewhere
 *   processes.ts    which processes a pack needs
 *   policies.ts     how many processes the checkpoint is
 *   programs.ts     what they run: each service in one file
 *   supervisor.ts   starts, restarts and stops them
 *   process-control.ts  what faults may do to them · holding.ts  … several at a time
 *   operator.ts     the operator's side of the wire: commands, readiness, journal, faults
 */
export { attachFabric, startFabric, type Fabric, type LocalFabric } from "./fabric.ts";
export { createOperator, type ExerciseState, type Operator } from "./operator.ts";
export { checkReplicas, readPolicies } from "./policies.ts";
export type { Crash } from "./supervisor.ts";
