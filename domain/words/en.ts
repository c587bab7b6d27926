import type { PortionKindName } from "../pack/types.ts";
import type { Axis } from "../policy/mod.ts";

/** The axes of a decision, as questions that each of them asks. */
const axes: Record<Axis, string> = {
  clearance: "Clearance",
  compartments: "Compartments",
  releasability: "Releasability",
  "originator-control": "Originator control",
  tlp: "TLP",
  agreement: "Agreement",
  "need-to-know": "Need to know",
};

/**
 * Reason codes of the rules, by axis; "" for those with which a question cannot be decided at all. Without
 * parameters: those could be about the recipient.
 */
const codes: Record<Axis | "", Readonly<Record<string, string>>> = {
  "": {
    "unknown-recipient": "The exchange does not know this organisation.",
    "unknown-originator": "The exchange does not know the originator.",
    "unknown-submitter": "The exchange does not know the sender.",
    "inconsistent-path": "The way it came does not lead from its originator to its sender.",
    "no-sectors": "No sector is named.",
    "unknown-sector": "A sector is not known here.",
    "unknown-information-kind": "The kind of information is not known here.",
    "invalid-date": "The date is none.",
    "invalid-label": "The mark breaks the rules, so nobody may have it.",
    "foreign-scheme": "The level belongs to another nation's scheme than the originator's.",
    error: "Deciding failed, and what cannot be decided is denied.",
  },
  clearance: {
    ok: "It is cleared high enough.",
    unclassified: "Not classified: no clearance is asked for.",
    "not-cleared": "It holds no clearance, and the level asks for one.",
    "unknown-clearance": "Its clearance is not a level of its nation's scheme.",
    "no-equivalent-level": "No agreement says what this level is in its nation.",
    "clearance-too-low": "Its clearance is below this level.",
  },
  compartments: {
    ok: "It is read into every compartment.",
    "compartment-not-held": "It is not read into a compartment of the mark.",
  },
  releasability: {
    ok: "REL TO names its nation.",
    "own-nation": "It is of the originator's own nation.",
    unclassified: "Not classified: no release to nations is asked for.",
    "own-government-only": "The mark keeps it within the originator's own government.",
    "unsupported-control":
      "The mark is understood, but nothing that bears it leaves its nation here.",
    noforn: "NOFORN keeps it from every other nation.",
    "not-releasable": "REL TO does not name its nation.",
    "own-nation-only": "Classified without REL TO stays in the originator's nation.",
  },
  "originator-control": {
    "no-orcon": "Further sharing is not reserved (no ORCON).",
    ok: "It is on the original distribution.",
    released: "The originator has released it.",
    "not-on-distribution":
      "ORCON: it is not on the distribution, and the originator has not released it.",
  },
  tlp: {
    "no-tlp": "It bears no TLP; other marks say who may have it.",
    ok: "TLP permits it.",
    client: "TLP:AMBER: it is a declared client of an addressee.",
    "required-mark-missing": "Neither TLP nor another mark says who may have it.",
    "unknown-community": "The community is not known here.",
    "not-in-community": "TLP:GREEN: it is not a member of the community.",
    "not-addressee": "TLP: it is not an addressee.",
    "never-relayed": "This TLP goes straight from the originator and is never passed on.",
    "relayed-by-client":
      "TLP:AMBER: the sender was not an addressee, so it passes it on to nobody.",
    "not-named": "TLP:RED names no role of this organisation.",
  },
  agreement: {
    ok: "An agreement covers it.",
    unclassified: "Not classified: no agreement is asked for.",
    "own-nation": "It crosses no border that asks for an agreement.",
    "third-party":
      "Passed on to a third nation: it would have to be named in REL TO, or a release be signed.",
    "no-agreement": "There is no agreement on classified information between the two nations.",
    "agreement-not-in-force": "The agreement is not in force on this day.",
    "kind-not-covered": "The agreement does not cover this kind of information.",
    "organisation-not-served": "The agreement does not serve one of the two organisations.",
    "onward-not-permitted": "The agreement does not permit passing it on to such an organisation.",
    "level-not-exchangeable": "The agreement does not exchange this level.",
    "above-ceiling": "The level is above the agreement's ceiling.",
  },
  "need-to-know": {
    ok: "The incident concerns a sector that it has a need to know of.",
    "cross-sector": "The incident concerns every sector.",
    clear: "TLP:CLEAR is for every sector.",
    "no-shared-sector":
      "It has no need to know of these sectors, which classified information asks for.",
    "not-addressed": "Not meant for it: it has no need to know of these sectors.",
  },
};

const kinds: Record<PortionKindName, string> = {
  title: "Title",
  summary: "Summary",
  assessment: "Assessment",
  sectors: "Sectors",
  victim: "Victim",
  indicator: "Indicator",
  technique: "Technique",
  attribution: "Attribution",
  mitigation: "Mitigation",
  reference: "Reference",
  "personal-data": "Personal data",
  comment: "Comment",
  "source-identity": "Source",
  vulnerability: "Vulnerability",
};

/** Why a submission is returned. In English it says so itself; other languages say what was asked for. */
const refusals: Readonly<Record<string, string>> = {};

export const en = {
  axes,
  codes,
  refusals,
  kinds,
  aggregation: "Together with other portions it would say more than this organisation may know.",
};
