/**
 * Drafts of incidents: their written marks read, and who would receive what, by the same function that the
 * checkpoint decides with.
 */
import type {
  DraftIncident,
  DraftPortionRead,
  DraftProblem,
  MarkingPreset,
  Preview,
  PreviewRecipient,
} from "../../domain/console/mod.ts";
import { InputError } from "../../domain/input.ts";
import {
  BARE_LABEL,
  parseMarking,
  releaseOrder,
  renderBanner,
  renderPortion,
  type Label,
} from "../../domain/marking/mod.ts";
import { frozenAddressees, neighboursIn } from "../../domain/pack/mod.ts";
import type { ComposedIncident } from "../../domain/play/mod.ts";
import {
  bannerOver,
  decideView,
  everySector,
  failedAxes,
  validateIncident,
  viewBanner,
  type DecisionContext,
  type IncidentFacts,
  type Issue,
  type Policy,
} from "../../domain/policy/mod.ts";
import { distinctLabels } from "../../platform/checkpoint/mod.ts";

/** Under what a draft is judged. */
export interface Circumstances {
  readonly policy: Policy;
  readonly organisation: string;
  readonly topology: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

export type ReadDraft =
  | { readonly kind: "read"; readonly incident: ComposedIncident; readonly banner: Label }
  | { readonly kind: "unreadable"; readonly problems: readonly DraftProblem[] };

/** Reads every mark of a draft, or says what is wrong with each. */
export function readDraft(
  draft: DraftIncident,
  { policy, organisation }: Circumstances,
): ReadDraft {
  const { pack } = policy;
  const problems: DraftProblem[] = [];
  const read = (text: string, portion: number | null): Label | null => {
    const { label, issues } = parseMarking(text, pack.schemes, pack.communities);
    problems.push(...issues.map(({ rule, message }) => ({ portion, code: rule, text: message })));
    return label;
  };
  const portions = draft.portions.map(({ marking, kind, text, fields, sources }, place) => {
    if (text.trim() === "" && Object.keys(fields).length === 0) {
      problems.push({ portion: place, code: "empty-portion", text: "the portion says nothing" });
    }
    return { kind, label: read(marking, place) ?? BARE_LABEL, text, fields, sources };
  });
  const written = draft.banner.trim() === "" ? null : read(draft.banner, null);
  if (problems.length > 0) return { kind: "unreadable", problems };
  const nation = policy.members.get(organisation)?.nation ?? "";
  try {
    const banner = written ?? bannerOver(portions, nation, pack, pack.aggregations);
    const { addressees, sectors, informationKind } = draft;
    const incident = { addressees, sectors, informationKind, banner: written, portions };
    return { kind: "read", incident, banner };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const issues = error.problems.map(({ message }) => message);
    return {
      kind: "unreadable",
      problems: issues.map((text) => ({ portion: null, code: "no-banner", text })),
    };
  }
}

/** Who would receive what of a draft, were it sent now. Releases are for portions that exist already. */
export function preview(draft: DraftIncident, around: Circumstances): Preview {
  const { policy, organisation, topology, day } = around;
  const { schemes, communities } = policy.pack;
  const shown: DraftPortionRead[] = draft.portions.map(({ kind, marking }) => {
    const { label } = parseMarking(marking, schemes, communities);
    return { kind, marking: label ? renderPortion(label, schemes) : "" };
  });
  const read = readDraft(draft, around);
  if (read.kind === "unreadable") {
    return { problems: read.problems, banner: "", portions: shown, recipients: [] };
  }
  const neighbours = neighboursIn(policy.pack, topology)?.get(organisation) ?? [];
  const facts = factsOf(read.incident, read.banner, organisation);
  const addressees = frozenAddressees(facts.addressees, neighbours);
  const context: DecisionContext = {
    originator: organisation,
    submitter: organisation,
    path: [organisation],
    addressees,
    sectors: facts.sectors,
    informationKind: facts.informationKind,
    judgedOn: day,
  };
  return {
    problems: validateIncident(policy, facts).map(problemOf),
    banner: renderBanner(read.banner, schemes),
    portions: shown,
    recipients: neighbours.map((recipient) => recipientOf(policy, facts, recipient, context)),
  };
}

/** An id in the form that the rules ask for; nothing is decided by it. */
const PREVIEW_ID = "00000000-0000-7000-8000-000000000000";
const portionId = (place: number): string => place.toString(16).padStart(16, "0");

function factsOf(incident: ComposedIncident, banner: Label, originator: string): IncidentFacts {
  const { addressees, sectors, informationKind, portions } = incident;
  return {
    id: PREVIEW_ID,
    originator,
    addressees,
    sectors,
    informationKind,
    banner,
    portions: portions.map(({ kind, label }, place) => ({
      id: portionId(place),
      version: 1,
      kind,
      label,
    })),
  };
}

/** Places instead of the ids that were made up for the rules. */
function problemOf({ rule, message, params }: Issue): DraftProblem {
  const id = params?.["portion"];
  const portion = id === undefined ? null : Number.parseInt(id, 16);
  return { portion, code: rule, text: message.replace(/^portion `[0-9a-f]{16}`: /, "") };
}

function recipientOf(
  policy: Policy,
  { portions }: IncidentFacts,
  organisation: string,
  context: DecisionContext,
): PreviewRecipient {
  const judged = distinctLabels(portions, () => [], policy.labels);
  const { verdicts, withheld, permitted } = decideView(policy, judged, organisation, context);
  const parts = permitted.map((place) => portions[place]!);
  const banner = viewBanner(policy, parts, context.originator);
  const outcome = parts.length === 0 ? "none" : parts.length === portions.length ? "full" : "part";
  return {
    organisation,
    outcome,
    banner: parts.length === 0 ? "" : renderBanner(banner, policy.pack.schemes),
    portions: judged.portions.map(({ label }, place) => {
      const combined = withheld.find(({ portion }) => portion === place);
      const decision = combined?.decision ?? verdicts[label]!;
      const failed = permitted.includes(place) ? [] : failedAxes(decision);
      return {
        permitted: permitted.includes(place),
        because: failed.map(({ axis, code }) => ({ axis, code })),
        rule: combined?.rule ?? "",
      };
    }),
  };
}

const TLP_PRESETS = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT"];

/** Marks that an organisation may write, each with the neighbours that it would reach. */
export function presetsFor(around: Circumstances): MarkingPreset[] {
  const { policy } = around;
  const marks = [...TLP_PRESETS, ...nationalMarks(around)];
  const presets = marks.map((marking) => {
    const draft = draftOf(policy, marking);
    const { problems, recipients } = preview(draft, around);
    const reached = recipients.filter(({ outcome }) => outcome === "full");
    const reaches = reached.map((one) => one.organisation);
    return { marking, reaches, valid: problems.length === 0 };
  });
  // A longer mark that reaches nobody else would only have to be read.
  const usable = presets.filter(
    ({ valid, reaches }, place) =>
      valid &&
      !presets
        .slice(0, place)
        .some(
          (one) =>
            presets[place]!.marking.startsWith(`${one.marking}//`) &&
            one.reaches.length === reaches.length,
        ),
  );
  return usable.map(({ marking, reaches }) => ({ marking, reaches }));
}

/** What most reports bear, as long as every neighbour may have it: a first incident shall arrive. */
const USUAL_FIRST = ["TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"];

/** The first usual mark that reaches every neighbour; TLP:CLEAR, which reaches everybody, else. */
export function defaultMarking(presets: readonly MarkingPreset[], neighbours: number): string {
  const reaching = presets.filter(({ reaches }) => reaches.length === neighbours);
  const usual = USUAL_FIRST.find((mark) => reaching.some(({ marking }) => marking === mark));
  return usual ?? "TLP:CLEAR";
}

/** Levels of the organisation's own nation, releasable to its neighbours' nations, and to nobody. */
function nationalMarks({ policy, organisation, topology }: Circumstances): string[] {
  const { pack } = policy;
  const nation = policy.members.get(organisation)?.nation ?? "";
  const scheme = pack.schemes.find((one) => one.nation === nation);
  const neighbours = neighboursIn(pack, topology)?.get(organisation) ?? [];
  const nations = new Set([
    nation,
    ...neighbours.map((id) => policy.members.get(id)?.nation ?? ""),
  ]);
  const classified = scheme?.levels.filter(({ protection }) => protection === "classified") ?? [];
  return classified.flatMap(({ name }) => {
    const label = { ...BARE_LABEL, scheme: nation, level: name };
    const releasableTo = releaseOrder([...nations]);
    return [label, { ...label, releasableTo }].map((one) => renderBanner(one, pack.schemes));
  });
}

function draftOf(policy: Policy, marking: string): DraftIncident {
  const { informationKinds } = policy.pack;
  const informationKind = informationKinds.includes("cyber") ? "cyber" : informationKinds[0]!;
  const portion = { kind: "summary", marking, text: "–", fields: {}, sources: [] } as const;
  return {
    addressees: [],
    sectors: everySector(policy),
    informationKind,
    banner: "",
    portions: [portion],
  };
}
