/** The bar above every page: where one is, what time it is, who one is, language and colours. */
import { t } from "../i18n/mod.ts";
import { go, path } from "../state/address.ts";
import { leave, named, session } from "../state/session.ts";
import { language, scheme, type Scheme } from "../state/wishes.ts";
import { Select } from "../ui/fields.tsx";
import { ownPages } from "./app.tsx";
import { Clocks } from "./clocks.tsx";
import { Connection } from "./connection.tsx";

export function Header() {
  const words = t().shell;
  const facts = session.value;
  return (
    <header class="bar">
      <div class="bar-row">
        <span class="product">{words.product}</span>
        {facts?.exercise && <span class="exercise-name">{named(facts.exercise)}</span>}
        {facts?.seat && <Connection />}
        <span class="push" />
        {facts?.seat && (
          <span class="seat">
            {words.seatedAs(
              facts.person,
              facts.seat.role === "team" ? facts.seat.team : words.roles[facts.seat.role],
            )}
          </span>
        )}
        <Wishes />
        {facts?.seat && (
          <button type="button" class="quiet" onClick={() => void leave()}>
            {words.leave}
          </button>
        )}
      </div>
      {facts?.seat && (
        <div class="bar-row">
          <Navigation />
          <span class="push" />
          {facts.serves === "exercise" && <Clocks />}
        </div>
      )}
    </header>
  );
}

function Navigation() {
  const words = t().shell;
  const onClick = (event: MouseEvent, to: string): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
    document.getElementById("content")?.focus();
  };
  return (
    <nav aria-label={words.navigation}>
      <ul class="tabs">
        {ownPages().map((page) => (
          <li key={page.path}>
            <a
              href={page.path}
              aria-current={page.path === path.value ? "page" : undefined}
              onClick={(event) => onClick(event, page.path)}
            >
              {words.pages[page.name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Wishes() {
  const words = t().shell;
  const other = language.value === "en" ? "ja" : "en";
  const schemes: readonly Scheme[] = ["system", "light", "dark"];
  return (
    <>
      <Select
        label={words.colours.label}
        hideLabel
        value={scheme.value}
        options={schemes.map((value) => ({ value, text: words.colours[value] }))}
        onChange={(value) => (scheme.value = value as Scheme)}
      />
      <button
        type="button"
        class="quiet"
        lang={other}
        title={words.languageLabel}
        onClick={() => (language.value = other)}
      >
        {words.language}
      </button>
    </>
  );
}
