/** Pages by keyboard alone. */
import type { Page } from "playwright-core";

/** What has the focus, as a reader would say it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const one = document.activeElement;
    // The page as a whole is nobody's name.
    if (one === document.body) return "";
    const label = one.labels?.[0]?.textContent ?? "";
    return [label, one.getAttribute("aria-label") ?? "", one.tagName === "SELECT" ? "" : one.textContent].join(" ").replace(/\\s+/g, " ").trim();
  })()`);

/** Presses Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.startsWith(name) || now.includes(name)) return;
    seen.push(now.slice(0, 40));
  }
  throw new Error(`Tab never came to “${name}”; it came to ${seen.join(" | ")}`);
}
