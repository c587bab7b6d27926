/** What the questions hit: every branch of the rulings is a sentence here, and is counted. */
import type { Label } from "../../domain/marking/mod.ts";
import type { Organisation, Protection } from "../../domain/pack/types.ts";
import type { Axis } from "../../domain/policy/mod.ts";
import type { Question } from "./entities.ts";
import { SCHEMES } from "./levels.ts";
import type { Verdict } from "./oracle.ts";

/** A question with what its branches turn on, looked up once. */
interface Facts {
  readonly question: Question;
  readonly label: Label;
  readonly verdict: Verdict;
  readonly protection: Protection | "none";
  readonly recipient: Organisation;
  readonly submitter: Organisation;
  readonly originator: Organisation;
  readonly relayed: boolean;
  readonly abroad: boolean;
}

type Branch = (facts: Facts) => boolean;

const permitted: Branch = ({ verdict }) => verdict.permitted;
const relayed: Branch = ({ relayed }) => relayed;
const abroad: Branch = ({ abroad }) => abroad;
const home: Branch = ({ abroad }) => !abroad;
const classified: Branch = ({ protection }) => protection === "classified";
const controlled: Branch = ({ protection, label }) =>
  protection === "controlled" || label.controls.includes("FOUO");
const unsaid: Branch = ({ label }) => label.tlp === null && label.releasableTo.length === 0;
const government: Branch = ({ recipient }) =>
  ["government", "defence", "intelligence", "police"].includes(recipient.kind);
const addressed: Branch = ({ question, recipient }) =>
  question.context.addressees.includes(recipient.id);
const released: Branch = ({ question, recipient }) =>
  question.context.releasedTo?.includes(recipient.id) ?? false;
const firstHop: Branch = ({ relayed }) => !relayed;
const fromAbroad: Branch = ({ submitter, originator }) => submitter.nation !== originator.nation;
const sameNation: Branch = ({ submitter, recipient }) => submitter.nation === recipient.nation;
const clientOfClient: Branch = ({ question, submitter, recipient }) =>
  !submitter.clients.includes(recipient.id) &&
  question.pack.organisations.some(
    ({ id, clients }) => submitter.clients.includes(id) && clients.includes(recipient.id),
  );

const tlp =
  (word: string): Branch =>
  ({ label }) =>
    label.tlp === word;
const control =
  (name: string): Branch =>
  ({ label }) =>
    label.controls.includes(name);
const alone =
  (axis: Axis): Branch =>
  ({ verdict }) =>
    verdict.refused === "" && verdict.failed.join() === axis;
const not =
  (branch: Branch): Branch =>
  (facts) =>
    !branch(facts);
const all =
  (...branches: readonly Branch[]): Branch =>
  (facts) =>
    branches.every((branch) => branch(facts));

const shares: Branch = ({ question, recipient }) =>
  recipient.sectors.some((each) => each === "*" || question.context.sectors.includes(each));
const byTetragraph: Branch = ({ label, recipient }) =>
  !label.releasableTo.includes(recipient.nation);
const collective: Branch = ({ question, verdict }) =>
  question.pack.agreements.some(
    ({ id, parties }) => verdict.serving.includes(id) && parties.length > 2,
  );
const named: Branch = ({ question, verdict, recipient }) =>
  question.pack.agreements.some(
    ({ id, onward }) => verdict.serving.includes(id) && onward.includes(recipient.kind),
  );
const listed: Branch = ({ question, verdict, recipient }) =>
  question.pack.agreements.some(
    ({ id, organisations }) => verdict.serving.includes(id) && organisations.includes(recipient.id),
  );
const cleared: Branch = ({ recipient }) => recipient.clearance !== "none";
const nothingBetween: Branch = ({ question, originator, recipient }) =>
  question.pack.agreements.every(
    ({ parties }) => !parties.includes(originator.nation) || !parties.includes(recipient.nation),
  );
const passedOnAbroad = all(classified, relayed, fromAbroad, abroad, sameNation);

const BRANCHES: Readonly<Record<string, Branch>> = {
  "permitted directly": all(permitted, firstHop),
  "permitted on the second hop": all(
    permitted,
    ({ question }) => question.context.path.length === 2,
  ),
  "permitted on the third hop": all(
    permitted,
    ({ question }) => question.context.path.length === 3,
  ),
  "classified abroad permitted": all(classified, abroad, permitted),
  "clearance: at home too low": all(alone("clearance"), home),
  "clearance: abroad too low": all(alone("clearance"), abroad),
  "clearance: not cleared": all(
    alone("clearance"),
    ({ recipient }) => recipient.clearance === "none",
  ),
  "compartments: held": all(permitted, ({ label }) => label.compartments.length > 0),
  "releasability: by tetragraph only": all(
    permitted,
    abroad,
    ({ label }) => label.releasableTo.length > 0,
    byTetragraph,
  ),
  "releasability: NOFORN at home": all(permitted, control("NOFORN")),
  "releasability: NOFORN abroad": all(alone("releasability"), control("NOFORN")),
  "releasability: RELIDO abroad": all(alone("releasability"), control("RELIDO")),
  "releasability: DISPLAY ONLY abroad": all(
    alone("releasability"),
    ({ label }) => label.displayOnlyTo.length > 0,
  ),
  "releasability: FGI abroad": all(
    alone("releasability"),
    ({ label }) => label.foreignSources.length > 0,
  ),
  "releasability: JOINT abroad": all(
    alone("releasability"),
    ({ label }) => label.jointOwners.length > 0,
  ),
  "releasability: JOINT at home": all(permitted, ({ label }) => label.jointOwners.length > 0),
  "releasability: classified unsaid abroad": all(alone("releasability"), classified, unsaid),
  "releasability: controlled to its government": all(permitted, controlled, unsaid, government),
  "releasability: controlled, not to others at home": all(
    alone("releasability"),
    controlled,
    unsaid,
    home,
    not(government),
  ),
  "releasability: controlled, not abroad": all(alone("releasability"), controlled, unsaid, abroad),
  "releasability: controlled abroad by REL TO": all(
    permitted,
    controlled,
    abroad,
    ({ label }) => label.releasableTo.length > 0,
  ),
  "releasability: controlled abroad by TLP": all(
    permitted,
    controlled,
    abroad,
    ({ label }) => label.releasableTo.length === 0,
  ),
  "originator control: addressee": all(permitted, control("ORCON"), addressed, not(released)),
  "originator control: by release": all(permitted, control("ORCON"), released, not(addressed)),
  "originator control: not on distribution": all(alone("originator-control"), control("ORCON")),
  "CLEAR reaches whoever shares no sector": all(permitted, tlp("CLEAR"), not(shares)),
  "GREEN: default community": all(
    permitted,
    tlp("GREEN"),
    ({ label }) => label.tlpCommunity === "",
  ),
  "GREEN: named community": all(permitted, tlp("GREEN"), ({ label }) => label.tlpCommunity !== ""),
  "GREEN: outside": all(alone("tlp"), tlp("GREEN")),
  "AMBER: addressee": all(permitted, tlp("AMBER"), firstHop),
  "AMBER: addressee from addressee": all(permitted, tlp("AMBER"), relayed, addressed),
  "AMBER: client from addressee": all(permitted, tlp("AMBER"), relayed, not(addressed)),
  "AMBER: not a client's client": all(
    alone("tlp"),
    tlp("AMBER"),
    relayed,
    not(addressed),
    clientOfClient,
  ),
  "AMBER: client passes it to nobody": all(
    alone("tlp"),
    tlp("AMBER"),
    relayed,
    ({ question, submitter }) => !question.context.addressees.includes(submitter.id),
  ),
  "AMBER+STRICT: addressee": all(permitted, tlp("AMBER+STRICT")),
  "AMBER+STRICT: not relayed": all(alone("tlp"), tlp("AMBER+STRICT"), relayed, addressed),
  "RED: named": all(permitted, tlp("RED")),
  "RED: not named": all(alone("tlp"), tlp("RED"), firstHop),
  "RED: not relayed": all(alone("tlp"), tlp("RED"), relayed),
  "required mark missing": all(
    alone("tlp"),
    ({ label }) => label.tlp === null,
    unsaid,
    not(classified),
  ),
  "agreement: between two": all(
    permitted,
    ({ verdict }) => verdict.serving.length > 0,
    not(collective),
  ),
  "agreement: collective": all(permitted, collective),
  "agreement: several serve": all(permitted, ({ verdict }) => verdict.serving.length > 1),
  "agreement: onward to whom it lists": all(permitted, passedOnAbroad, named, listed),
  "agreement: onward to whom it does not list": all(permitted, passedOnAbroad, named, not(listed)),
  "agreement: onward by release only": all(permitted, passedOnAbroad, released, not(named)),
  "agreement: to a third nation by REL TO": all(
    permitted,
    classified,
    relayed,
    fromAbroad,
    abroad,
    not(sameNation),
  ),
  "agreement: abroad after a hop at home": all(
    permitted,
    classified,
    relayed,
    abroad,
    not(fromAbroad),
  ),
  "agreement: none between the two": all(
    nothingBetween,
    cleared,
    ({ verdict }) =>
      // Nor anything, then, to say what the level is abroad.
      verdict.failed.join() === "clearance,agreement",
  ),
  "agreement: none asked for coming home": all(permitted, classified, relayed, fromAbroad, home),
  "need-to-know: cross-sector": all(permitted, not(shares), ({ question }) =>
    question.context.sectors.includes("cross-sector"),
  ),
  "need-to-know: classified": all(alone("need-to-know"), classified),
  "need-to-know: unclassified": all(alone("need-to-know"), not(classified)),
};

export const BRANCH_NAMES: readonly string[] = Object.keys(BRANCHES);

/** The branches that a question with all its names known is on. */
export function branchesOf(question: Question, verdict: Verdict): string[] {
  const facts = factsOf(question, verdict);
  return BRANCH_NAMES.filter((name) => BRANCHES[name]!(facts));
}

function factsOf(question: Question, verdict: Verdict): Facts {
  const { pack, label, context } = question;
  const known = (id: string): Organisation => pack.organisations.find((each) => each.id === id)!;
  const levels = SCHEMES.find(({ nation }) => nation === label.scheme)?.levels;
  const [recipient, originator] = [known(question.recipient), known(context.originator)];
  return {
    question,
    label,
    verdict,
    protection: levels?.find(({ name }) => name === label.level)?.protection ?? "none",
    recipient,
    submitter: known(context.submitter),
    originator,
    relayed: context.path.length > 1,
    abroad: recipient.nation !== originator.nation,
  };
}
