/** What a change of rules does to every label class: who gains, who loses, through which axes. */
import { renderBanner } from "../../marking/mod.ts";
import type { Policy } from "../compile.ts";
import { decide, failedAxes } from "../decide.ts";
import type { AxisResult, PolicyDecision } from "../types.ts";
import type { Alike } from "./alike.ts";
import { groupAlike, kindKey, labelKey, originatorKey } from "./alike.ts";
import type { LabelClass, Pair } from "./label-classes.ts";
import { inEither, labelClasses, labelFor } from "./label-classes.ts";
import { everySector, questionFor } from "./question.ts";

export interface ClassChange {
  readonly effect: "gains" | "loses";
  readonly organisation: string;
  readonly originator: string;
  readonly informationKind: string;
  /** Level with its scheme, "" for both when only TLP applies. */
  readonly scheme: string;
  readonly level: string;
  readonly marking: string;
  /** Axes that denied it before, for a gain; that deny it now, for a loss. */
  readonly through: readonly AxisResult[];
  /** Agreements that carry it where it is permitted; none where none is asked for. */
  readonly under: readonly string[];
}

/** What exists in one pack only, and so is denied throughout in the other. */
export interface OneSided {
  readonly kind: "organisation" | "scheme";
  readonly name: string;
  readonly in: "before" | "after";
  /** As what an organisation counts here; a scheme counts as what is marked by it. */
  readonly as: "recipient" | "originator" | "marking";
  /** Classes permitted where it exists. */
  readonly classes: number;
}

export interface ClassDiff {
  /** Questions compared: class × information kind × originator × recipient. */
  readonly compared: number;
  readonly changes: readonly ClassChange[];
  readonly oneSided: readonly OneSided[];
}

/**
 * Compares two packs over all label classes; see label-classes.ts. Rows are in the order of the
 * first pack, with what only the second has behind. Agreements are judged on the day given.
 */
export function diffClasses(pair: Pair, judgedOn: string): ClassDiff {
  const tally = new Tally();
  const organisations = inEither(pair, ({ members }) => [...members.keys()]);
  const nations = inEither(pair, ({ members }) => [...members.values()].map((one) => one.nation));
  for (const scheme of ["", ...nations]) {
    const classes = labelClasses(pair, scheme);
    const originators = organisations.filter((id) =>
      scheme === "" ? true : pair.some(({ members }) => members.get(id)?.nation === scheme),
    );
    for (const recipient of organisations) {
      compareFor({ pair, judgedOn, recipient, scheme }, classes, originators, tally);
    }
  }
  return {
    compared: tally.compared,
    changes: tally.changes,
    oneSided: [...tally.oneSided.values()],
  };
}

interface Setting {
  readonly pair: Pair;
  readonly judgedOn: string;
  readonly recipient: string;
  readonly scheme: string;
}

interface Group {
  /** As they would be sent to the recipient. */
  readonly classes: Alike<LabelClass>;
  readonly originators: Alike<string>;
  readonly kinds: Alike<string>;
}

/** Decides one class of every group in both packs, and every class of those groups that changed. */
function compareFor(
  setting: Setting,
  classes: readonly LabelClass[],
  originators: readonly string[],
  tally: Tally,
): void {
  const { pair, recipient } = setting;
  const sent = classes.map((one) => ({ ...one, label: labelFor(one.label, recipient) }));
  const others = originators.filter((id) => id !== recipient);
  const byOriginator = groupAlike(others, (id) => originatorKey(pair, id));
  const kinds = inEither(pair, ({ pack }) => pack.informationKinds);
  const byKind = groupAlike(kinds, (kind) => kindKey(pair, kind));
  for (const alike of groupAlike(sent, labelKey(pair, recipient))) {
    for (const senders of byOriginator) {
      for (const about of byKind) {
        tally.add(setting, { classes: alike, originators: senders, kinds: about });
      }
    }
  }
}

class Tally {
  compared = 0;
  readonly changes: ClassChange[] = [];
  readonly oneSided = new Map<string, OneSided>();

  add(setting: Setting, group: Group): void {
    const { classes, originators, kinds } = group;
    const size = classes.length * originators.length * kinds.length;
    this.compared += size;
    const [before, after] = decideBoth(setting, classes[0], originators[0], kinds[0]);
    if (before.decision === after.decision) return;
    if (oneSidedPart(setting, originators[0]) === undefined) {
      this.changes.push(...changesOf(setting, group));
      return;
    }
    const side = before.decision === "permit" ? "before" : "after";
    for (const sender of originators) {
      const lonely = oneSidedPart(setting, sender);
      if (lonely !== undefined) {
        this.count({ ...lonely, in: side, classes: classes.length * kinds.length });
      }
    }
  }

  private count(found: OneSided): void {
    const { kind, name, as } = found;
    const key = [kind, name, as, found.in].join(" ");
    const before = this.oneSided.get(key)?.classes ?? 0;
    this.oneSided.set(key, { ...found, classes: before + found.classes });
  }
}

/** What of a question only one pack has: the recipient, else the originator, else the scheme. */
function oneSidedPart(
  { pair, recipient, scheme }: Setting,
  originator: string,
): Pick<OneSided, "kind" | "name" | "as"> | undefined {
  const everywhere = (has: (policy: Policy) => boolean) => pair.every(has);
  if (!everywhere(({ members }) => members.has(recipient))) {
    return { kind: "organisation", name: recipient, as: "recipient" };
  }
  if (!everywhere(({ members }) => members.has(originator))) {
    return { kind: "organisation", name: originator, as: "originator" };
  }
  const known = ({ pack }: Policy) => pack.schemes.some(({ nation }) => nation === scheme);
  if (scheme === "" || everywhere(known)) return undefined;
  return { kind: "scheme", name: scheme, as: "marking" };
}

function changesOf(setting: Setting, { classes, originators, kinds }: Group): ClassChange[] {
  return classes.flatMap((one) =>
    originators.flatMap((originator) =>
      kinds.map((kind) => changeOf(setting, one, originator, kind)),
    ),
  );
}

function changeOf(
  setting: Setting,
  one: LabelClass,
  originator: string,
  informationKind: string,
): ClassChange {
  const { recipient, pair } = setting;
  const [before, after] = decideBoth(setting, one, originator, informationKind);
  const gains = after.decision === "permit";
  const { label, valid } = one;
  const { schemes } = pair[valid[1] ? 1 : 0].pack;
  return {
    effect: gains ? "gains" : "loses",
    organisation: recipient,
    originator,
    informationKind,
    scheme: label.scheme,
    level: label.level,
    marking: renderBanner(label, schemes),
    through: failedAxes(gains ? before : after),
    under: agreementsOf(gains ? after : before),
  };
}

function agreementsOf({ axes }: PolicyDecision): string[] {
  const names = axes.find(({ axis }) => axis === "agreement")?.params["agreements"];
  return names === undefined ? [] : names.split(" ");
}

function decideBoth(
  { pair: [before, after], recipient, judgedOn }: Setting,
  { label }: LabelClass,
  originator: string,
  informationKind: string,
): [PolicyDecision, PolicyDecision] {
  const rest = { submitter: originator, addressees: null, judgedOn, releasedTo: [] };
  const ask = (policy: Policy) => {
    const circumstances = { ...rest, originator, informationKind, sectors: everySector(policy) };
    const { context } = questionFor(label, circumstances, recipient);
    return decide(policy, label, recipient, context);
  };
  return [ask(before), ask(after)];
}
