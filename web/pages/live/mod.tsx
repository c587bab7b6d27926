/** Live: the exercise as it runs, for those who run and watch it. */
import { t } from "../../i18n/mod.ts";

export function LivePage() {
  return <h1>{t().shell.pages.live}</h1>;
}
