import type { Role } from "../../../domain/console/mod.ts";

const roles: Record<Role, string> = {
  director: "Exercise director",
  controller: "Controller",
  evaluator: "Evaluator",
  observer: "Observer",
  team: "Team",
  simcell: "Simulation cell",
};

export const shell = {
  product: "Sekisho",
  skip: "Skip to content",
  pages: { live: "Live", team: "Team", lab: "Policy lab", replay: "Replay", report: "Report" },
  navigation: "Pages",
  language: "日本語",
  languageLabel: "Switch to Japanese",
  colours: { label: "Colours", system: "System", light: "Light", dark: "Dark" },
  leave: "Leave",
  roles,
  seatedAs: (person: string, role: string) => `${person}, ${role}`,
  connection: {
    open: "Connected",
    connecting: "Connecting",
    lost: "Connection lost, trying again",
    exchange: "The exchange does not answer",
  },
  phase: { waiting: "Not started", running: "Running", paused: "Paused", ended: "Ended" },
  story: "Story time",
  utc: "UTC",
  elapsed: (time: string) => `T+${time}`,
  loading: "Loading",
  notFound: "There is no such page here.",
  backHome: "To the first page",
  join: {
    title: "Join the exercise",
    lead: "Your facilitator gives each team a code. Capitals and hyphens do not matter.",
    code: "Join code",
    codeHint: "For example: kano-mite-suru",
    person: "Your name",
    personHint: "Shown to the exercise staff beside what you do.",
    submit: "Join",
    real: "This is an exercise. Do not enter real classified information.",
  },
};
