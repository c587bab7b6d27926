/**
 * Topologies examined before anything is run: who can reach whom, and what depends on whom.
 *
 * - graph.ts: organisations and links · cuts.ts: articulation points and bridges · paths.ts: distances
 * - relaying.ts: what each stand-in passes on · spread.ts: the ways of an incident, by the decision of
 *   domain/policy on every hop · borders.ts: whether anything classified passes over a link
 * - weigh.ts: what is lost when one organisation or link fails · examine.ts: all of it
 * - findings.ts: what in that deserves a second look · groups.ts: organisations by nation and region
 */
export { examine } from "./examine.ts";
export type { Examination, ExaminedLink, ExaminedOrganisation } from "./examine.ts";
export { findingsOf, percent } from "./findings.ts";
export type { TopologyFinding } from "./findings.ts";
export { groupsOf, type Group } from "./groups.ts";
export { passesOn, type RelayedPortion } from "./relaying.ts";
export type { Weight } from "./weigh.ts";
