/** What the checkpoint would not let in at all: found now, and not in front of the players. */
import { InputError, type Problem } from "../../input.ts";
import { incidentId, portionIds } from "../../exercise/mod.ts";
import type { Label } from "../../marking/mod.ts";
import { type Pack, type PackFile, type Path, problemAt } from "../../pack/mod.ts";
import { bannerOver, validateIncident, type Part, type Policy } from "../../policy/mod.ts";
import type { Timeline } from "../types.ts";

/** Rules of submission that the incidents of a timeline break, under the roll-up of their portions. */
export function checkSubmissions(file: PackFile, timeline: Timeline, policy: Policy): Problem[] {
  const { pack } = policy;
  return timeline.injects.flatMap(({ incident, atMs }, place): Problem[] => {
    if (incident === null) return [];
    const storyUnixMs = Date.parse(timeline.exercise.startEx) + (atMs ?? 0);
    const id = incidentId(timeline.seed, incident.key, timeline.id, storyUnixMs);
    const ids = portionIds(id, incident.portions);
    const nation = pack.organisations.find((each) => each.id === incident.originator)?.nation ?? "";
    const portions = incident.portions.map((portion, which) => ({
      ...portion,
      id: ids[which]!,
      version: 1,
    }));
    const banner = bannerOf(incident.portions, nation, pack);
    const at: Path = ["injects", place, "incident"];
    if (typeof banner === "string") return [problemAt(file, at, banner)];
    const issues = validateIncident(policy, { ...incident, id, portions, banner });
    return issues.map(({ message, params }) => {
      const which = ids.indexOf(params?.["portion"] ?? "");
      return problemAt(file, which < 0 ? at : [...at, "portions", which], message);
    });
  });
}

/** The banner over the portions, or why there is none: marks of two schemes have none together. */
function bannerOf(portions: readonly Part[], nation: string, pack: Pack): Label | string {
  try {
    return bannerOver(portions, nation, pack, pack.aggregations);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message).join("; ");
    throw error;
  }
}
