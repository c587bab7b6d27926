/** Team: what an organisation was delivered, and what its people do with it. */
import { t } from "../../i18n/mod.ts";

export function TeamPage() {
  return <h1>{t().shell.pages.team}</h1>;
}
