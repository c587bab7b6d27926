/** What is round every page, and which page is shown. The banners stand outside all that can fail. */
import { useEffect } from "preact/hooks";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { t } from "../i18n/mod.ts";
import { PAGES, type PageSpec } from "../pages/mod.ts";
import { go, path } from "../state/address.ts";
import { role, session } from "../state/session.ts";
import { Announcements } from "./announcements.tsx";
import { Guard } from "./guard.tsx";
import { Header } from "./header.tsx";
import { JoinPage } from "./join.tsx";

export function App() {
  return (
    <>
      <div class="exercise top">{EXERCISE_BANNER}</div>
      <Guard>
        <a class="skip" href="#content">
          {t().shell.skip}
        </a>
        <Header />
        <main id="content" tabIndex={-1}>
          <Shown />
        </main>
        <Announcements />
      </Guard>
      <div class="exercise bottom">{EXERCISE_BANNER}</div>
    </>
  );
}

/** Pages that this role finds. */
export const ownPages = (): readonly PageSpec[] =>
  PAGES.filter(
    ({ roles, ofRuns = false }) =>
      role.value !== null &&
      roles.includes(role.value) &&
      (session.value?.serves === "exercise" || ofRuns),
  );

function Shown() {
  const facts = session.value;
  const page = ownPages().find((one) => one.path === path.value);
  const title = page ? t().shell.pages[page.name] : t().shell.product;
  useEffect(() => {
    document.title = `${EXERCISE_BANNER}: ${title}`;
  }, [title]);
  const home = ownPages()[0]?.path;
  useEffect(() => {
    if (facts?.seat && path.value === "/" && home) go(home);
  }, [facts, home]);
  if (!facts) return <p role="status">{t().shell.loading}</p>;
  if (!facts.seat) return <JoinPage />;
  if (page) return <page.Page key={page.path} />;
  if (path.value === "/") return null;
  return (
    <p>
      {t().shell.notFound} {home && <a href={home}>{t().shell.backHome}</a>}
    </p>
  );
}
