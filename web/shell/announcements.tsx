/** Live regions: what happens elsewhere on the page is said to who does not see it. */
import { signal } from "@preact/signals";

const polite = signal("");
const assertive = signal("");

/** Says something as soon as the reader is free; `urgent` at once. */
export function announce(text: string, urgent = false): void {
  const region = urgent ? assertive : polite;
  // The same words twice are said twice only when the region was empty between.
  region.value = "";
  setTimeout(() => (region.value = text), 50);
}

export function Announcements() {
  return (
    <>
      <div class="unseen" role="status" aria-live="polite">
        {polite.value}
      </div>
      <div class="unseen" role="alert" aria-live="assertive">
        {assertive.value}
      </div>
    </>
  );
}
