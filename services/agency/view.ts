/** What analysts read: a view, or the whole incident at its originator. */
import {
  ACTIONABLE_KINDS,
  SEVERITIES,
  type PortionKindName,
  type Severity,
} from "../../domain/pack/types.ts";
import type { Label } from "../../domain/marking/label.ts";
import { kindFromWire, labelFromWire } from "../../platform/bus/mod.ts";
import type { sekisho } from "../../proto/mod.ts";

export interface ReadPortion {
  /** "id/version". */
  readonly key: string;
  readonly kind: PortionKindName;
  readonly label: Label;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface ReadView {
  readonly incidentId: string;
  readonly originator: string;
  readonly portions: readonly ReadPortion[];
}

/** Reads a view or an incident. Throws CodecError when a mark or kind in it is unknown. */
export function readView(
  incidentId: string,
  originator: string,
  portions: readonly sekisho.v1.Portion[],
): ReadView {
  return {
    incidentId,
    originator,
    portions: portions.map(({ id, version, kind, label, text, fields }) => ({
      key: `${id}/${version}`,
      kind: kindFromWire(kind),
      label: labelFromWire(label),
      text,
      fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    })),
  };
}

/** Whether the portion is something a defender can act on. */
export function isActionable({ kind }: ReadPortion): boolean {
  return ACTIONABLE_KINDS.includes(kind);
}

/** Whether a machine can act on it: an indicator whose values stand in fields. */
export function isMachineReadable({ portions }: ReadView): boolean {
  return portions.some(
    ({ kind, fields }) => kind === "indicator" && Object.keys(fields).length > 0,
  );
}

/** Severity as the assessment states it; "medium" for who may not see it. */
export function severityOf(view: ReadView): Severity {
  const stated = fieldsOf(view, "assessment", "severity").map((text) => text.toLowerCase());
  return SEVERITIES.find((severity) => stated.includes(severity)) ?? "medium";
}

/** Sectors as the view states them; empty for who may not see them. */
export function sectorsOf(view: ReadView): string[] {
  const stated = [
    ...fieldsOf(view, "sectors", "sectors"),
    ...fieldsOf(view, "assessment", "sectors"),
  ];
  return [...new Set(stated.flatMap((text) => text.split(/[,\s]+/).filter(Boolean)))];
}

function fieldsOf(view: ReadView, kind: PortionKindName, name: string): string[] {
  return view.portions
    .filter((portion) => portion.kind === kind)
    .flatMap(({ fields }) => fields[name] ?? []);
}
