/** Which page is shown: the address, without its being asked for again. */
import { signal } from "@preact/signals";

export const path = signal(location.pathname);
/** What follows `?`: places within a page that links lead to. */
export const query = signal(new URLSearchParams(location.search));

addEventListener("popstate", () => enter());

/** Shows another page, or another place of it. */
export function go(to: string): void {
  if (to !== location.pathname + location.search) history.pushState(null, "", to);
  enter();
}

function enter(): void {
  path.value = location.pathname;
  query.value = new URLSearchParams(location.search);
}
