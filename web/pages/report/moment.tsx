/** A moment of the story, with the way to it in the replay. */
import { t } from "../../i18n/mod.ts";
import { go } from "../../state/address.ts";
import { elapsed } from "../../ui/times.ts";

/** @param at story milliseconds; null: a dash */
export function Moment({ at }: { readonly at: number | null }) {
  if (at === null) return <>–</>;
  const to = `/replay?at=${Math.round(at)}`;
  return (
    <a
      href={to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {t().report.inReplay(elapsed(at))}
    </a>
  );
}
