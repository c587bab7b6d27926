/** Changes of what is asked: each can be carried out, so that what it would do can be tried. */
import type { Label } from "../../marking/mod.ts";
import type { Agreement, Community, Organisation, Pack } from "../../pack/types.ts";
import { compilePolicy } from "../compile.ts";
import type { DecisionContext } from "../types.ts";
import type { Asked } from "./question.ts";
import type { ChangeCode, ChangeParams } from "./change-sentences.ts";

/** What a change edits: the marking, how the information is sent, or the world. */
export type Edit =
  | { readonly on: "label"; readonly edit: (label: Label) => Label }
  | { readonly on: "context"; readonly edit: (context: DecisionContext) => DecisionContext }
  | { readonly on: "pack"; readonly edit: (pack: Pack) => Pack };

export interface Change {
  /** Stable; `changeSentence` says it in words. */
  readonly code: ChangeCode;
  readonly params: ChangeParams;
  readonly edit: Edit;
}

export function onLabel(
  code: ChangeCode,
  params: ChangeParams,
  edit: (label: Label) => Label,
): Change {
  return { code, params, edit: { on: "label", edit } };
}

export function onContext(
  code: ChangeCode,
  params: ChangeParams,
  edit: (context: DecisionContext) => DecisionContext,
): Change {
  return { code, params, edit: { on: "context", edit } };
}

/** A change of the organisation's record. */
export function onOrganisation(
  code: ChangeCode,
  params: ChangeParams,
  id: string,
  edit: (organisation: Organisation) => Partial<Organisation>,
): Change {
  return onPack(code, params, (pack) => ({
    ...pack,
    organisations: editOne(pack.organisations, id, edit),
  }));
}

/** A change of the community's record. */
export function onCommunity(
  code: ChangeCode,
  params: ChangeParams,
  id: string,
  edit: (community: Community) => Partial<Community>,
): Change {
  return onPack(code, params, (pack) => ({
    ...pack,
    communities: editOne(pack.communities, id, edit),
  }));
}

/** A change of what the agreement says. */
export function onAgreement(
  code: ChangeCode,
  params: ChangeParams,
  id: string,
  edit: (agreement: Agreement) => Partial<Agreement>,
): Change {
  return onPack(code, params, (pack) => ({
    ...pack,
    agreements: editOne(pack.agreements, id, edit),
  }));
}

export function onPack(code: ChangeCode, params: ChangeParams, edit: (pack: Pack) => Pack): Change {
  return { code, params, edit: { on: "pack", edit } };
}

function editOne<T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  edit: (one: T) => Partial<T>,
): T[] {
  return all.map((one) => (one.id === id ? Object.assign({}, one, edit(one)) : one));
}

/** The same question after the changes, whatever their order. */
export function carryOut({ policy, question }: Asked, changes: readonly Change[]): Asked {
  let { label, context } = question;
  let { pack } = policy;
  for (const { edit } of changes) {
    if (edit.on === "label") label = edit.edit(label);
    else if (edit.on === "context") context = edit.edit(context);
    else pack = edit.edit(pack);
  }
  return {
    policy: pack === policy.pack ? policy : compilePolicy(pack),
    question: { ...question, label, context },
  };
}

/** What tells changes apart. */
export function changeKey({ code, params }: Change): string {
  return JSON.stringify([code, ...Object.entries(params).flat()]);
}
