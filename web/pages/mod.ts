/**
 * The pages, in the order of the navigation. A new page is a folder here, a line below, its words in
 * `i18n/`, and its roles; what the server answers it is decided there (services/console/permissions.ts).
 */
import type { ComponentChild } from "preact";
import type { Role } from "../../domain/console/mod.ts";
import type { Messages } from "../i18n/mod.ts";
import { LabPage } from "./lab/mod.tsx";
import { LivePage } from "./live/mod.tsx";
import { ReplayPage } from "./replay/mod.tsx";
import { ReportPage } from "./report/mod.tsx";
import { TeamPage } from "./team/mod.tsx";

export interface PageSpec {
  readonly path: `/${string}`;
  readonly name: keyof Messages["shell"]["pages"];
  /** Who finds it in the navigation. */
  readonly roles: readonly Role[];
  /** Whether it also shows what a run directory holds, without an exercise. */
  readonly ofRuns?: boolean;
  readonly Page: () => ComponentChild;
}

export const PAGES: readonly PageSpec[] = [
  {
    path: "/live",
    name: "live",
    roles: ["director", "controller", "evaluator", "observer"],
    Page: LivePage,
  },
  { path: "/team", name: "team", roles: ["team", "simcell"], Page: TeamPage },
  {
    path: "/lab",
    name: "lab",
    roles: ["director", "controller", "evaluator", "observer", "team", "simcell"],
    ofRuns: true,
    Page: LabPage,
  },
  {
    path: "/replay",
    name: "replay",
    roles: ["director", "controller", "evaluator", "observer"],
    ofRuns: true,
    Page: ReplayPage,
  },
  {
    path: "/report",
    name: "report",
    roles: ["director", "controller", "evaluator", "observer"],
    Page: ReportPage,
  },
];
