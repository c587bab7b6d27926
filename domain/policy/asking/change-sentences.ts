/** Changes in words: what somebody would do, or what would happen. */

export type ChangeParams = Readonly<Record<string, string>>;

type Sentence = (params: ChangeParams) => string;

const SENTENCES = {
  // The marking, with the originator's permission.
  "add-to-rel-to": ({ nation }) => `the originator adds ${nation} to REL TO`,
  "replace-noforn": ({ nation }) => `the originator replaces NOFORN by a REL TO with ${nation}`,
  "drop-control": ({ control }) =>
    `the originator leaves ${control} out, which here keeps everything in its nation`,
  "mark-tlp": ({ tlp }) => `the originator marks it TLP:${tlp}`,
  "widen-tlp": ({ tlp }) => `the originator permits the wider TLP:${tlp}`,
  "name-role": ({ role }) => `the originator names a role of it in TLP:RED, such as ${role}`,
  "take-out-of-rel-to": ({ nation }) => `${nation} is taken out of REL TO`,
  "narrow-tlp": ({ tlp }) => `it is marked with the stricter TLP:${tlp}`,
  "unname-roles": ({ organisation }) => `no role of ${organisation} is named in TLP:RED`,
  // The way it is sent.
  "name-addressee": ({ organisation }) => `the originator names ${organisation} as an addressee`,
  "ask-release": ({ organisation, originator }) =>
    `${originator} is asked for a release to ${organisation}, and signs it`,
  "send-directly": ({ originator }) => `${originator} sends it itself, not by way of others`,
  "add-sector": ({ sector }) => `the originator names the sector ${sector} as concerned, if it is`,
  "leave-out-addressee": ({ organisation }) => `${organisation} is not an addressee`,
  "revoke-release": ({ organisation }) => `the release to ${organisation} is revoked or expires`,
  "other-sector": ({ sector }) => `it concerns the sector ${sector} only`,
  // What is on record about organisations.
  clear: ({ organisation, level }) => `${organisation} is cleared to ${level}`,
  "lower-clearance": ({ organisation, level }) =>
    level === "none"
      ? `${organisation} loses its clearance`
      : `the clearance of ${organisation} is lowered to ${level}`,
  "read-into": ({ organisation, compartment }) =>
    `${organisation} is read into the compartment ${compartment}`,
  "read-out": ({ organisation, compartment }) =>
    `${organisation} no longer holds the compartment ${compartment}`,
  "register-sector": ({ organisation, sector }) =>
    `a need to know of the sector ${sector} is recorded for ${organisation}`,
  "limit-sectors": ({ organisation, sector }) =>
    `the need to know of ${organisation} is limited to the sector ${sector}`,
  "admit-to-community": ({ organisation, community }) =>
    `the community ${community} admits ${organisation}`,
  "leave-community": ({ organisation, community }) =>
    `${organisation} leaves the community ${community}`,
  "end-client": ({ organisation, client }) => `${client} is no longer a client of ${organisation}`,
  // Agreements between nations.
  "conclude-agreement": ({ between, kind, organisations, level, as }) =>
    `${between?.replace("–", " and ")} conclude an agreement on information of the kind ${kind} that serves ` +
    `${organisations?.replaceAll(" ", ", ")} and exchanges ${level} as ${as}`,
  "bring-into-force": ({ agreement, on }) => `${agreement} comes into force by ${on}`,
  "prolong-agreement": ({ agreement, on }) => `${agreement} is prolonged to cover ${on}`,
  "extend-kinds": ({ agreement, kind }) =>
    `${agreement} is extended to information of the kind ${kind}`,
  "extend-organisations": ({ agreement, organisation }) =>
    `${agreement} is extended to serve ${organisation}`,
  "extend-onward": ({ agreement, kind }) =>
    `${agreement} permits passing on to organisations of the kind ${kind}`,
  "extend-levels": ({ agreement, level, as }) =>
    `${agreement} is extended to exchange ${level}, as ${as}`,
  "raise-ceiling": ({ agreement, level, as }) =>
    `the ceiling of ${agreement} is raised to ${level} and ${as}`,
  "end-agreement": ({ agreement }) => `${agreement} lapses or is suspended`,
  "close-onward": ({ agreement, kind }) =>
    `${agreement} no longer permits passing on to organisations of the kind ${kind}`,
} satisfies Record<string, Sentence>;

export type ChangeCode = keyof typeof SENTENCES;

/** Every kind of change there is. */
export const CHANGE_CODES = Object.keys(SENTENCES) as readonly ChangeCode[];

/** A change in words, to stand after "if". */
export function changeSentence(code: ChangeCode, params: ChangeParams): string {
  return SENTENCES[code](params);
}
