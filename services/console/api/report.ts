/** The evaluation, and the after-action report that is made of it. Teams get it as a file, from a director. */
import { z } from "zod";
import {
  reportFileSchema,
  type ReportFormat,
  type ReportState,
} from "../../../domain/console/mod.ts";
import { assess, type PlayCommand } from "../../../domain/play/mod.ts";
import {
  afterActionOf,
  fileNames,
  findChromium,
  NO_BROWSER,
  notFinal,
  PAGE_POLICY,
  planCsv,
  planXlsx,
  printPdf,
  renderAfterAction,
  type AfterAction,
} from "../../../platform/aar/mod.ts";
import { EXERCISE_BANNER } from "../../../domain/banner.ts";
import type { Console } from "../console.ts";
import { Refusal } from "../refusal.ts";
import { commandBy } from "./command.ts";
import { Download, route, type ApiRoute } from "./route.ts";
import { byOf } from "./team.ts";

const nothing = z.strictObject({});
const asked = z.strictObject({ command: z.looseObject({ op: z.string() }) });

/** What evaluators write; their word on expectations has a route of its own. */
const EVALUATION: readonly PlayCommand["op"][] = ["rate", "note", "improve", "drop_improvement"];

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

type Asked = z.infer<typeof reportFileSchema>;

export function reportRoutes(console: Console): ApiRoute[] {
  const { exchange, stage } = console;
  // A browser is started per PDF: one at a time, whoever asks.
  let printing: Promise<unknown> = Promise.resolve();
  const print = (page: string, chromium: string): Promise<Buffer> => {
    const printed = printing.then(() => printPdf(page, chromium, Date.now()));
    printing = printed.catch(() => {});
    return printed;
  };
  return [
    route("GET /api/report/state", nothing, () => stateOf(console)),
    route("POST /api/report/write", asked, async ({ command }, session) => {
      const by = byOf(session);
      await exchange.exercise(commandBy(command, by, EVALUATION), "slow");
      await stage.look();
      return stateOf(console);
    }),
    route("GET /api/report/file", reportFileSchema, async (wish) => {
      const data = dataOf(console);
      const problem = wish.status === "final" ? notFinal(data) : null;
      if (problem) throw new Refusal("refused", [problem]);
      const body = await bodyOf(wish, data, print);
      const { format, language, view } = wish;
      const name = format === "json" ? "after-action-report.json" : fileNames(language)[format];
      return new Download({
        body,
        type: TYPES[format],
        name: view === "1" && format === "html" ? null : name,
        policy: PAGE_POLICY,
      });
    }),
  ];
}

function bodyOf(
  { format, language, status }: Asked,
  data: AfterAction,
  print: (page: string, chromium: string) => Promise<Buffer>,
): string | Promise<Buffer> {
  const page = (links: boolean): string =>
    renderAfterAction(data, { language, status, links, axis: null });
  switch (format) {
    case "html":
      return page(true);
    case "csv":
      return planCsv(data, language);
    case "xlsx":
      return planXlsx(data, language);
    case "json":
      return `${JSON.stringify({ banner: EXERCISE_BANNER, ...data }, null, 2)}\n`;
    case "pdf": {
      const chromium = findChromium();
      if (!chromium) throw new Refusal("refused", [NO_BROWSER]);
      return print(page(false), chromium);
    }
  }
}

/** Before the exercise began there is nothing to assess, only what will be. */
const NOTHING_YET = { injects: [], expectations: [], ratings: [], notes: [], improvements: [] };

function stateOf({ stage, world }: Console): ReportState {
  const { play } = stage;
  return {
    phase: play?.phase ?? "waiting",
    assessment: assess(world.timeline, play ?? NOTHING_YET),
    organisations: world.organisations,
    printable: findChromium() !== null,
  };
}

function dataOf({ stage, world, watching, attendance }: Console): AfterAction {
  const { play } = stage;
  if (!play) throw new Refusal("not-started");
  const { timeline, pack } = world;
  return afterActionOf({
    timeline,
    play,
    organisations: world.organisations,
    attended: attendance.people,
    topology: pack.topologies.find(({ id }) => id === play.topology) ?? { name: play.topology },
    journal: watching.journal.filter(({ detail }) => detail["run"] === play.runId),
    decisions: watching.decisions.decisions(play.runId),
    ledger: null,
    made: [
      { name: "run", value: play.runId },
      { name: "exercise", value: timeline.id },
      { name: "topology", value: play.topology },
      { name: "seed", value: timeline.seed },
      { name: "pack", value: pack.version },
    ],
  });
}
