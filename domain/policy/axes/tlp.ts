/** TLP 2.0: a separate axis beside classification, with the audience as the rulings define it. */
import { lacksRequiredMark } from "../required-marks.ts";
import type { Matter } from "../matter.ts";
import type { Finding } from "./axis.ts";
import { failed, satisfied } from "./axis.ts";

export function tlp(matter: Matter): Finding {
  const { label, protection } = matter;
  switch (label.tlp) {
    case null:
      return lacksRequiredMark(label, protection)
        ? failed("required-mark-missing", { level: label.level })
        : satisfied("no-tlp");
    case "CLEAR":
      return satisfied();
    case "GREEN":
      return green(matter);
    case "AMBER":
      return amber(matter);
    case "AMBER+STRICT":
      return isRelayed(matter)
        ? failed("never-relayed", { tlp: "AMBER+STRICT" })
        : addressed(matter);
    case "RED":
      return red(matter);
  }
}

const isRelayed = ({ path }: Matter): boolean => path.length > 1;

function green({ label, policy, recipient }: Matter): Finding {
  const community = label.tlpCommunity || policy.pack.defaultCommunity;
  const members = policy.communities.get(community);
  if (members === undefined) return failed("unknown-community", { community });
  return members.has(recipient.id) ? satisfied() : failed("not-in-community", { community });
}

function addressed({ addressees, recipient }: Matter): Finding {
  return addressees.has(recipient.id)
    ? satisfied()
    : failed("not-addressee", { organisation: recipient.id });
}

/** Addressees, and what one of them relays to its own clients, who pass it to nobody. */
function amber(matter: Matter): Finding {
  const { path, addressees, submitter, recipient } = matter;
  const outsider = path.slice(1).find(({ id }) => !addressees.has(id));
  if (outsider !== undefined) return failed("relayed-by-client", { organisation: outsider.id });
  if (isRelayed(matter) && submitter.clients.has(recipient.id)) return satisfied("client");
  return addressed(matter);
}

/** The organisations of the named roles, straight from the originator. */
function red(matter: Matter): Finding {
  const { label, recipient } = matter;
  if (isRelayed(matter)) return failed("never-relayed", { tlp: "RED" });
  const named = label.tlpNamed.some((role) => role.startsWith(`${recipient.id}/`));
  return named ? satisfied() : failed("not-named", { organisation: recipient.id });
}
