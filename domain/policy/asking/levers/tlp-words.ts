/** Changes of the TLP of a marking. */
import type { Label, TlpWord } from "../../../marking/mod.ts";
import { protectionOf, TLP_WORDS } from "../../../marking/mod.ts";
import type { Axis } from "../../types.ts";
import type { Change } from "../change.ts";
import { onLabel } from "../change.ts";
import type { Answered } from "../question.ts";
import { firstToSatisfy } from "./lever.ts";

const retitled = (label: Label, tlp: TlpWord): Label => ({
  ...label,
  tlp,
  tlpCommunity: "",
  tlpNamed: [],
});

/**
 * The strictest TLP wider than the present one that satisfies the axes. RED names persons instead,
 * and CLEAR is proposed for what is neither classified nor controlled only.
 */
export function narrowestTlp(answered: Answered, ...axes: readonly Axis[]): readonly Change[] {
  const { label } = answered.question;
  const code = label.tlp === null ? "mark-tlp" : "widen-tlp";
  const open = protectionOf(label, answered.policy.world.schemes) === "unclassified";
  const words = widerWords(label).filter((word) => open || word !== "CLEAR");
  const changes = words.map((word) =>
    onLabel(code, { tlp: word }, (before) => retitled(before, word)),
  );
  return firstToSatisfy(answered, axes, changes);
}

/** Strictest first. GREEN for the default community counts as wider than for one that is named. */
function widerWords({ tlp, tlpCommunity }: Label): TlpWord[] {
  const words = TLP_WORDS.filter((word) => word !== "RED");
  const present = tlp === null || tlp === "RED" ? words.length : words.indexOf(tlp);
  return words.slice(0, tlpCommunity === "" ? present : present + 1).toReversed();
}

/** TLP stricter than the present one, the next first; RED would have to name somebody. */
export function stricterTlp({ question: { label } }: Answered): Change[] {
  if (label.tlp === null) return [];
  return TLP_WORDS.slice(TLP_WORDS.indexOf(label.tlp) + 1)
    .filter((word) => word !== "RED")
    .map((word) => onLabel("narrow-tlp", { tlp: word }, (before) => retitled(before, word)));
}
