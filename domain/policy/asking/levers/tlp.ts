/** TLP: to belong to its audience, or to be left out of it. */
import type { AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { onCommunity, onLabel, onOrganisation } from "../change.ts";
import type { Answered } from "../question.ts";
import { leaveOutAddressee, nameAddressee, sendDirectly } from "./distribution.ts";
import type { Levers } from "./lever.ts";
import { firstToFail } from "./lever.ts";
import { narrowestTlp, stricterTlp } from "./tlp-words.ts";

export const tlp: Levers = {
  remedies: (answered, failed) => [
    ...ownRemedies(answered, failed),
    ...narrowestTlp(answered, "tlp"),
  ],
  breaks: (answered, { code }) => [
    ...ownBreaks(answered, code),
    ...firstToFail(answered, "tlp", stricterTlp(answered)),
  ],
};

function ownRemedies(answered: Answered, { code, params }: AxisResult): readonly Change[] {
  const { recipient } = answered.question;
  switch (code) {
    case "not-in-community":
      return [admit(recipient, params["community"] ?? "")];
    case "not-addressee":
      return [nameAddressee(recipient)];
    case "not-named":
      return [nameRole(recipient)];
    case "never-relayed":
      return [sendDirectly(answered)];
    case "relayed-by-client":
      return [nameAddressee(params["organisation"] ?? ""), sendDirectly(answered)];
    default:
      return [];
  }
}

function ownBreaks(answered: Answered, code: string): readonly Change[] {
  const { label, recipient, context } = answered.question;
  if (code === "client") return [endClient(context.submitter, recipient)];
  switch (label.tlp) {
    case "GREEN":
      return [leave(recipient, label.tlpCommunity || answered.policy.pack.defaultCommunity)];
    case "AMBER":
    case "AMBER+STRICT":
      return [leaveOutAddressee(recipient)];
    case "RED":
      return [unnameRoles(recipient, context.originator)];
    default:
      return [];
  }
}

function admit(organisation: string, community: string): Change {
  return onCommunity("admit-to-community", { organisation, community }, community, (before) => ({
    organisations: [...before.organisations, organisation],
  }));
}

function leave(organisation: string, community: string): Change {
  return onCommunity("leave-community", { organisation, community }, community, (before) => ({
    organisations: before.organisations.filter((member) => member !== organisation),
  }));
}

function endClient(organisation: string, client: string): Change {
  return onOrganisation("end-client", { organisation, client }, organisation, (before) => ({
    clients: before.clients.filter((one) => one !== client),
  }));
}

/** A role that every organisation has; whoever carries it out names the one that is meant. */
const ROLE = "watch-officer";

function nameRole(organisation: string): Change {
  const role = `${organisation}/${ROLE}`;
  return onLabel("name-role", { role }, (label) => ({
    ...label,
    tlpNamed: [...label.tlpNamed, role].toSorted(),
  }));
}

/** Somebody must remain named, or the marking would be invalid: at the last the originator itself. */
function unnameRoles(organisation: string, originator: string): Change {
  return onLabel("unname-roles", { organisation }, (label) => {
    const others = label.tlpNamed.filter((role) => !role.startsWith(`${organisation}/`));
    return { ...label, tlpNamed: others.length > 0 ? others : [`${originator}/${ROLE}`] };
  });
}
