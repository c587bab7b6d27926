/** Changes of the way information is sent, which several axes ask for. */
import type { Change } from "../change.ts";
import { onContext } from "../change.ts";
import type { Asked } from "../question.ts";

export function nameAddressee(organisation: string): Change {
  return onContext("name-addressee", { organisation }, (context) => ({
    ...context,
    addressees: [...context.addressees, organisation],
  }));
}

export function leaveOutAddressee(organisation: string): Change {
  return onContext("leave-out-addressee", { organisation }, (context) => ({
    ...context,
    addressees: context.addressees.filter((addressee) => addressee !== organisation),
  }));
}

/** A release by the originator to the recipient. */
export function askRelease({ question: { recipient, context } }: Asked): Change {
  const params = { organisation: recipient, originator: context.originator };
  return onContext("ask-release", params, (before) => ({
    ...before,
    releasedTo: [...(before.releasedTo ?? []), recipient],
  }));
}

export function revokeRelease({ question: { recipient } }: Asked): Change {
  return onContext("revoke-release", { organisation: recipient }, (before) => ({
    ...before,
    releasedTo: (before.releasedTo ?? []).filter((organisation) => organisation !== recipient),
  }));
}

/** From the originator to the recipient without a hop between. */
export function sendDirectly({ question: { context } }: Asked): Change {
  const { originator } = context;
  return onContext("send-directly", { originator }, (before) => ({
    ...before,
    submitter: originator,
    path: [originator],
  }));
}
