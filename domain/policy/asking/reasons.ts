/**
 * Reason codes in words, for every axis what its codes say of the question at hand. A code that is
 * missing here is a defect: `reasons.test.ts` reads the axes for the codes they can return.
 */
import { equivalentsIn } from "../equivalents.ts";
import type { Axis, AxisResult } from "../types.ts";
import type { Asked } from "./question.ts";
import { organisationIn, recipientOf } from "./question.ts";

/** What a sentence can speak of. */
interface Facts {
  readonly asked: Asked;
  /** The recipient's and the originator's identity. */
  readonly to: string;
  readonly origin: string;
  readonly level: string;
  readonly params: Readonly<Record<string, string>>;
}

type Sentence = (facts: Facts) => string;
type Sentences = Readonly<Record<string, Sentence>>;

const nationOf = (asked: Asked, id: string): string => organisationIn(asked, id)?.nation ?? "?";
const listed = (words = "", separator = " "): string => words.split(separator).join(", ");

const CLEARANCE: Sentences = {
  ok: ({ asked, to, level }) =>
    `${to} is cleared to ${recipientOf(asked)?.clearance}, which is enough for ${level}`,
  unclassified: () => "it is not classified, so no clearance is asked for",
  "not-cleared": ({ to, params }) =>
    `${to} holds no clearance, and ${params["level"]} asks for one`,
  "unknown-clearance": ({ to, params }) =>
    `${to} is cleared to ${params["clearance"]}, a level that its nation's scheme does not know`,
  "no-equivalent-level": ({ asked, to, params }) =>
    `no agreement says what ${params["level"]} is in ${nationOf(asked, to)}, so ${to} cannot be cleared to it`,
  "clearance-too-low": ({ to, params }) =>
    `${to} is cleared to ${params["held"]} only; ${params["required"]} is asked for`,
};

const COMPARTMENTS: Sentences = {
  ok: ({ asked, to }) =>
    asked.question.label.compartments.length === 0
      ? "it is in no compartment"
      : `${to} holds ${asked.question.label.compartments.join(", ")}`,
  "compartment-not-held": ({ to, params }) =>
    `${to} is not read into ${listed(params["compartments"], "/")}`,
};

const RELEASABILITY: Sentences = {
  ok: ({ asked, to }) => `REL TO names ${nationOf(asked, to)}`,
  "own-nation": ({ to, origin }) => `${to} is of the same nation as ${origin}`,
  unclassified: () => "it is not classified, and no mark limits the nations",
  "own-government-only": ({ params }) =>
    `controlled information without REL TO or TLP stays in the government of ${params["nation"]}`,
  "unsupported-control": ({ params }) =>
    `${listed(params["controls"])}: such marks are understood, but nothing that bears them leaves its nation here`,
  noforn: ({ params }) => `NOFORN keeps it from every other nation, ${params["nation"]} included`,
  "not-releasable": ({ params }) => `REL TO does not name ${params["nation"]}`,
  "own-nation-only": ({ params }) =>
    `classified information without REL TO stays in ${params["nation"]}`,
};

const ORIGINATOR_CONTROL: Sentences = {
  "no-orcon": () => "the originator has not reserved further sharing (no ORCON)",
  ok: ({ to }) => `ORCON: ${to} is on the original distribution`,
  released: ({ to, origin }) => `ORCON: ${origin} has released it to ${to}`,
  "not-on-distribution": ({ origin, params }) =>
    `ORCON: ${params["organisation"]} is not on the original distribution, and ${origin} has not released it to it`,
};

const AUDIENCE: Readonly<Record<string, Sentence>> = {
  CLEAR: () => "TLP:CLEAR is for everybody",
  GREEN: ({ asked, to }) => `TLP:GREEN: ${to} is a member of the community ${communityOf(asked)}`,
  AMBER: ({ to }) => `TLP:AMBER: ${to} is an addressee`,
  "AMBER+STRICT": ({ to }) => `TLP:AMBER+STRICT: ${to} is an addressee`,
  RED: ({ to }) => `TLP:RED names a role of ${to}`,
};

const communityOf = ({ policy, question: { label } }: Asked): string =>
  label.tlpCommunity || policy.pack.defaultCommunity;

const TLP: Sentences = {
  "no-tlp": () => "it carries no TLP, and other marks say who may have it",
  ok: (facts) => AUDIENCE[facts.asked.question.label.tlp ?? "CLEAR"]?.(facts) ?? "",
  client: ({ asked, to }) =>
    `TLP:AMBER: ${to} is a declared client of ${asked.question.context.submitter}, which was addressed`,
  "required-mark-missing": () =>
    "unclassified with neither TLP nor a control mark: nobody said who may have it",
  "unknown-community": ({ params }) => `this pack has no community ${params["community"]}`,
  "not-in-community": ({ to, params }) =>
    `TLP:GREEN: ${to} is not a member of the community ${params["community"]}`,
  "not-addressee": ({ asked, params }) =>
    `TLP:${asked.question.label.tlp}: ${params["organisation"]} is not an addressee`,
  "never-relayed": ({ params }) =>
    `TLP:${params["tlp"]} goes straight from the originator and is never passed on`,
  "relayed-by-client": ({ params }) =>
    `TLP:AMBER: ${params["organisation"]} was not an addressee, so it passes it on to nobody`,
  "not-named": ({ params }) => `TLP:RED names no role of ${params["organisation"]}`,
};

const AGREEMENT: Sentences = {
  ok: (facts) => `under ${listed(facts.params["agreements"])}${translation(facts)}`,
  unclassified: () => "it is not classified, so no agreement is asked for",
  "own-nation": () => "it crosses no border that asks for an agreement",
  "third-party": ({ params }) =>
    `passed on outside the nations of originator and sender: ${params["nation"]} would have to be named in REL TO, or a release signed`,
  "no-agreement": ({ params }) =>
    `there is no agreement on classified information between ${params["between"]?.replace("–", " and ")}`,
  "agreement-not-in-force": ({ params }) =>
    `${params["agreement"]} is not in force on ${params["on"]}`,
  "kind-not-covered": ({ params }) =>
    `${params["agreement"]} does not cover information of the kind ${params["kind"]}`,
  "organisation-not-served": ({ params }) =>
    `${params["agreement"]} does not serve ${params["organisation"]}`,
  "onward-not-permitted": ({ params }) =>
    `${params["agreement"]} does not permit passing on to organisations of the kind ${params["kind"]}`,
  "level-not-exchangeable": ({ params }) =>
    `${params["agreement"]} does not exchange ${params["level"]}`,
  "above-ceiling": ({ params }) =>
    `${params["level"]} is above the ceiling of ${params["agreement"]}`,
};

/** The original mark first, its equivalents and their agreements in brackets. */
function translation({ asked, to, level, params }: Facts): string {
  const { policy, question } = asked;
  const serving = (params["agreements"] ?? "").split(" ");
  const found = equivalentsIn(
    policy,
    question.label,
    nationOf(asked, to),
    question.context.judgedOn,
  )
    .filter(({ agreement }) => serving.includes(agreement))
    .map((one) => `${one.level}, ${one.agreement}`);
  return found.length === 0 ? "" : `: ${level} [${found.join("; ")}]`;
}

const NEED_TO_KNOW: Sentences = {
  ok: ({ to }) => `the incident concerns a sector that ${to} has a need to know of`,
  "cross-sector": () => "the incident concerns every sector",
  clear: () => "TLP:CLEAR without control marks is for every sector",
  "no-shared-sector": ({ to, params }) =>
    `${to} has no need to know of ${listed(params["sectors"])}, which classified information asks for`,
  "not-addressed": ({ to, params }) =>
    `${to} has no need to know of ${listed(params["sectors"])}, so it is not meant for it (rather than denied)`,
};

const BY_AXIS: Readonly<Record<Axis, Sentences>> = {
  clearance: CLEARANCE,
  compartments: COMPARTMENTS,
  releasability: RELEASABILITY,
  "originator-control": ORIGINATOR_CONTROL,
  tlp: TLP,
  agreement: AGREEMENT,
  "need-to-know": NEED_TO_KNOW,
};

/** What nothing can be decided about: every axis then fails with one of these. */
const REFUSALS: Sentences = {
  "unknown-recipient": ({ params }) => `this pack has no organisation ${params["organisation"]}`,
  "unknown-originator": ({ params }) =>
    `this pack has no organisation ${params["organisation"]} that could have originated it`,
  "unknown-submitter": ({ params }) =>
    `this pack has no organisation ${params["organisation"]} that could send it`,
  "inconsistent-path": ({ params }) =>
    `the way ${listed(params["path"])} does not lead from originator to sender`,
  "no-sectors": () => "no sector is named",
  "unknown-sector": ({ params }) => `this pack has no sector ${params["sector"]}`,
  "unknown-information-kind": ({ params }) =>
    `this pack has no kind of information ${params["kind"]}`,
  "invalid-date": ({ params }) => `${params["date"]} is no date`,
  "invalid-label": ({ params }) =>
    `the marking breaks the rules ${listed(params["rules"])}, so nobody may have it`,
  "foreign-scheme": ({ params, origin }) =>
    `the level belongs to the scheme of ${params["scheme"]}, but ${origin} marks in that of ${params["nation"]}`,
  error: () => "deciding failed, and what cannot be decided is denied",
};

/** Every code that has a sentence, by axis; "" for those with which all axes fail together. */
export const REASON_CODES: Readonly<Record<Axis | "", readonly string[]>> = {
  "": Object.keys(REFUSALS),
  clearance: Object.keys(CLEARANCE),
  compartments: Object.keys(COMPARTMENTS),
  releasability: Object.keys(RELEASABILITY),
  "originator-control": Object.keys(ORIGINATOR_CONTROL),
  tlp: Object.keys(TLP),
  agreement: Object.keys(AGREEMENT),
  "need-to-know": Object.keys(NEED_TO_KNOW),
};

/** What one axis says about a question, in words; the bare code should it have none. */
export function reasonSentence(asked: Asked, { axis, code, params }: AxisResult): string {
  const { label, recipient, context } = asked.question;
  const sentence = BY_AXIS[axis][code] ?? REFUSALS[code];
  const facts = { asked, to: recipient, origin: context.originator, level: label.level, params };
  return sentence?.(facts) ?? code;
}
