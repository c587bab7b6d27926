/** The one form of a timeline that files are compared by: nothing empty, numbers of injects as text. */
import type { WrittenTimeline } from "../../domain/timeline/mod.ts";
import { withoutNothing } from "./paths.ts";

/** Says the same as the timeline that it is given. */
export function writtenForm(timeline: WrittenTimeline): WrittenTimeline {
  const written = withoutNothing(timeline) as WrittenTimeline;
  const { otherSheets } = written;
  return {
    ...written,
    ...(otherSheets && {
      otherSheets: Object.fromEntries(
        Object.entries(otherSheets).map(([name, rows]) => [name, trimmed(rows.map(trimmed))]),
      ),
    }),
    injects: written.injects.map((inject) => ({
      ...inject,
      controlNumber: String(inject.controlNumber),
      ...(inject.trigger && {
        trigger: {
          ...inject.trigger,
          ...(inject.trigger.dependsOn && { dependsOn: inject.trigger.dependsOn.map(String) }),
        },
      }),
    })),
  };
}

/** Without the blanks at the end, which sheets do not tell from nothing. */
function trimmed<T extends string | readonly string[]>(list: readonly T[]): T[] {
  const last = list.findLastIndex((each) => each.length > 0);
  return list.slice(0, last + 1);
}
