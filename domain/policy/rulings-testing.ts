/** Shorthands for asking about a ruling in the test pack. Not for production. */
import type { Organisation } from "../pack/types.ts";
import { compilePolicy, validateIncident } from "./mod.ts";
import type { Axis, AxisResult, IncidentFacts, Policy } from "./mod.ts";
import { ask, incidentOf, testPack, testPolicy } from "./testing.ts";

/** Rules that an incident of one such portion breaks, each once. */
export function rejection(marking: string, change: Partial<IncidentFacts> = {}): string[] {
  const issues = validateIncident(testPolicy, incidentOf(marking, [marking], change));
  return [...new Set(issues.map(({ rule }) => rule))];
}

/** What one axis says to a question. */
export const axis = (name: Axis, ...question: Parameters<typeof ask>): AxisResult | undefined =>
  ask(...question).axes.find((one) => one.axis === name);

/** The test pack with the organisation changed. */
export const withOrganisation = (id: string, change: Partial<Organisation>): Policy =>
  compilePolicy({
    ...testPack,
    organisations: testPack.organisations.map((one) =>
      one.id === id ? { ...one, ...change } : one,
    ),
  });
