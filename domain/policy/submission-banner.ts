/** Rules about the incident as a whole: it has portions, of one scheme, and a banner not below them. */
import type { Label } from "../marking/mod.ts";
import { dominates, renderBanner, schemesOf } from "../marking/mod.ts";
import type { Policy } from "./compile.ts";
import { issuesOf } from "./matter.ts";
import { viewBanner } from "./portions.ts";
import { labelIssues } from "./submission-label.ts";
import type { IncidentFacts, Issue } from "./types.ts";

/** Every rule that the banner breaks by itself or together with the portions. */
export function bannerIssues(policy: Policy, facts: IncidentFacts): Issue[] {
  const labels = facts.portions.map((portion) => portion.label);
  if (labels.length === 0) {
    return [
      { rule: "no-portions", message: "the incident has no portion; accepted: at least one" },
      ...ownIssues(policy, facts, null),
    ];
  }
  const schemes = schemesOf([...labels, facts.banner]);
  if (schemes.length > 1) {
    return [
      {
        rule: "mixed-schemes",
        message: `banner and portions are of the schemes \`${schemes.join("`, `")}\`; accepted: one classification scheme in an incident, with TLP alone beside it`,
      },
      ...ownIssues(policy, facts, null),
    ];
  }
  const sound = labels.every((label) => issuesOf(policy, label).length === 0);
  const together = sound ? viewBanner(policy, facts.portions, facts.originator) : null;
  return [
    ...ownIssues(policy, facts, together),
    ...heightIssuesOnce(policy, facts.banner, together),
  ];
}

/** RED portions for different roles have no reader in common: then, and only then, the banner names nobody. */
function ownIssues(policy: Policy, facts: IncidentFacts, together: Label | null): Issue[] {
  const nobody = together?.tlp === "RED" && together.tlpNamed.length === 0;
  return labelIssues(policy, facts, facts.banner)
    .filter(({ rule }) => !(nobody && rule === "red-names-nobody"))
    .map(({ rule, message }) => ({ rule, message: `banner: ${message}` }));
}

/** Banners and roll-ups are few and come again and again; most banners are the roll-up itself. */
function heightIssuesOnce(policy: Policy, banner: Label, together: Label | null): readonly Issue[] {
  if (together === null || policy.labels.intern(banner) === together) return [];
  const key = `${policy.labels.numberOf(banner)} ${policy.labels.numberOf(together)}`;
  return policy.heights.get(key, () => heightIssues(policy, banner, together));
}

function heightIssues(policy: Policy, banner: Label, together: Label): Issue[] {
  const { schemes } = policy.world;
  if (dominates(banner, together, policy.world)) return [];
  const [written, needed] = [renderBanner(banner, schemes), renderBanner(together, schemes)];
  return [
    {
      rule: "banner-below-portions",
      message: `the banner \`${written}\` is below its portions, which together are \`${needed}\`; accepted: that or stricter`,
      params: { banner: written, together: needed },
    },
  ];
}
