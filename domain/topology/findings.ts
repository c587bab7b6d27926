/** What in an examined topology deserves a second look, in a planner's words. */
import type { Examination, ExaminedLink, ExaminedOrganisation } from "./examine.ts";
import type { Weight } from "./weigh.ts";

export const TOPOLOGY_FINDING_CODES = [
  "topology-in-parts",
  "no-way",
  "single-point-of-failure",
  "single-link",
  "hangs-on-one-link",
  "idle-link",
  "weak-relay",
  "unclassified-border",
  "takes-no-part",
] as const;

export interface TopologyFinding {
  readonly code: (typeof TOPOLOGY_FINDING_CODES)[number];
  /** warning: worth knowing before relying on it · note: true, and often meant */
  readonly severity: "warning" | "note";
  /** Organisations it is about; of a link both. */
  readonly about: readonly string[];
  readonly message: string;
}

/** From this share of the deliveries on, what they depend on is a warning. */
const GRAVE = 0.1;
/** How many recipients or links a sentence names. */
const NAMED = 4;

/** Everything found, warnings first, what weighs most first. */
export function findingsOf(examined: Examination): TopologyFinding[] {
  const findings = [
    ...inParts(examined),
    ...withoutWay(examined),
    ...byWeight(examined.organisations).map(organisationFinding),
    ...byWeight(examined.links.filter((link) => hangingEnd(examined, link) === null)).map(
      linkFinding,
    ),
    ...hanging(examined),
    ...idle(examined),
    ...examined.organisations.filter(({ kept }) => kept > 0).map(relayFinding),
    ...unclassifiedBorders(examined),
    ...absent(examined),
  ];
  const gravity = ({ severity }: TopologyFinding): number => (severity === "warning" ? 0 : 1);
  return findings.toSorted((a, b) => gravity(a) - gravity(b));
}

function inParts({ parts }: Examination): TopologyFinding[] {
  return parts.slice(1).map((part) => ({
    code: "topology-in-parts",
    severity: "warning",
    about: part,
    message: `no way leads from ${named(part)} to ${quoted(parts[0]![0]!)} and its part`,
  }));
}

function withoutWay({ unreached, entitled, delivered }: Examination): TopologyFinding[] {
  if (unreached.length === 0) return [];
  const most = unreached.map((row) => `${quoted(row.organisation)} ${row.deliveries}`);
  return [
    {
      code: "no-way",
      severity: "warning",
      about: unreached.map(({ organisation }) => organisation),
      message: `${share(entitled - delivered, entitled, "of what organisations are entitled to")} has no way to them, even when all is well: ${shortened(most)}`,
    },
  ];
}

const byWeight = <T extends { readonly weight: Weight }>(all: readonly T[]): T[] =>
  all.filter(({ weight }) => weight.lost > 0).toSorted((a, b) => b.weight.lost - a.weight.lost);

const severityOf = ({ lost, of }: Weight): TopologyFinding["severity"] =>
  lost >= of * GRAVE ? "warning" : "note";

function organisationFinding({ id, cut, weight, analysts }: ExaminedOrganisation): TopologyFinding {
  const apart = cut
    ? "; the topology falls apart"
    : "; others are still linked, by no way that the rules let it take";
  return {
    code: "single-point-of-failure",
    severity: severityOf(weight),
    about: [id],
    message: `without ${quoted(id)}, ${share(weight.lost, weight.of, "of the deliveries between others")} never arrive: ${losers(weight)}${apart}; its thinnest desk has ${count(analysts, "analyst", "analysts")} on duty`,
  };
}

function linkFinding({ between, minutes, weight }: ExaminedLink): TopologyFinding {
  return {
    code: "single-link",
    severity: severityOf(weight),
    about: between,
    message: `without the link ${linkName(between)} (${minutes} min), ${share(weight.lost, weight.of, "of the deliveries")} never arrive: ${losers(weight)}`,
  };
}

/** The end of a link that has no other; null where both have. */
function hangingEnd({ graph }: Examination, { between }: ExaminedLink): string | null {
  return between.find((id) => graph.edges.get(id)?.length === 1) ?? null;
}

function hanging(examined: Examination): TopologyFinding[] {
  const ends = examined.links.flatMap((link) => hangingEnd(examined, link) ?? []);
  if (ends.length === 0) return [];
  const message = `${count(ends.length, "organisation hangs", "organisations hang")} on one link: ${named(ends, Infinity)}`;
  return [{ code: "hangs-on-one-link", severity: "note", about: ends, message }];
}

function idle({ links, incidents }: Examination): TopologyFinding[] {
  const unused = incidents === 0 ? [] : links.filter((link) => link.incidents === 0);
  return unused.map(({ between }) => ({
    code: "idle-link",
    severity: "warning",
    about: between,
    message: `over the link ${linkName(between)} nothing of the catalogue may pass, either way`,
  }));
}

function relayFinding({ id, held, kept, withheld }: ExaminedOrganisation): TopologyFinding {
  const cost =
    withheld === 0
      ? "nobody misses anything by that"
      : `${count(withheld, "delivery", "deliveries")} more would arrive if it did`;
  return {
    code: "weak-relay",
    severity: withheld > 0 ? "warning" : "note",
    about: [id],
    message: `${quoted(id)} does not pass on ${kept} of the ${count(held, "view", "views")} that it gets, by its own rule: ${cost}`,
  };
}

function unclassifiedBorders({ links }: Examination): TopologyFinding[] {
  const borders = links.filter(({ crossesBorder }) => crossesBorder);
  const open = borders.filter(({ classified }) => !classified);
  if (open.length === 0) return [];
  const names = open.map(({ between }) => linkName(between));
  return [
    {
      code: "unclassified-border",
      severity: "note",
      about: [...new Set(open.flatMap(({ between }) => between))],
      message: `over ${open.length} of ${count(borders.length, "link across borders", "links across borders")} nothing classified passes, since no agreement in force serves both ends or one is not cleared: ${shortened(names)}`,
    },
  ];
}

function absent({ absent: ids }: Examination): TopologyFinding[] {
  if (ids.length === 0) return [];
  const verb = ids.length === 1 ? "has no link and takes" : "have no link and take";
  const message = `${named(ids, Infinity)} ${verb} no part`;
  return [{ code: "takes-no-part", severity: "note", about: ids, message }];
}

const losers = ({ recipients }: Weight): string =>
  shortened(recipients.map(({ organisation, lost }) => `${quoted(organisation)} ${lost}`));

const quoted = (id: string): string => `\`${id}\``;
const linkName = ([a, b]: readonly [string, string]): string => `${quoted(a)} – ${quoted(b)}`;
const named = (ids: readonly string[], atMost = NAMED): string =>
  shortened(ids.map(quoted), atMost);

function shortened(words: readonly string[], atMost = NAMED): string {
  if (words.length <= atMost + 1) return words.join(", ");
  return `${words.slice(0, atMost).join(", ")} and ${words.length - atMost} more`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "71 % of the deliveries (496 of 699)"; what is not nothing is never shown as 0 %. */
function share(part: number, whole: number, what: string): string {
  return `${percent(part, whole)} ${what} (${part} of ${whole})`;
}

/** "71 %"; "under 1 %" where that is more than nothing. */
export function percent(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0 : (100 * part) / whole;
  return part > 0 && hundredths < 1 ? "under 1 %" : `${Math.round(hundredths)} %`;
}
