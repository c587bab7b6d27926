/**
 * The console's pages.
 *
 *   shell/   what is round every page: banner, navigation, clock, language, joining
 *   pages/   one folder per page, and their list
 *   state/   what the browser knows: session, socket, clock, address
 *   ui/      parts that pages share: markings, statuses, times, tables
 *   i18n/    every word, in English and Japanese
 *   style/   one sheet per concern
 */
import { render } from "preact";
import { App } from "./shell/app.tsx";
import { loadSession } from "./state/session.ts";
import "./style/mod.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
void loadSession();
