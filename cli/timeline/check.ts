/** `sekisho timeline check FILE`: whether it can be played, and who would see what of it. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { InputError } from "../../domain/input.ts";
import { renderPortion } from "../../domain/marking/mod.ts";
import { compilePolicy, matrixCell, type Policy } from "../../domain/policy/mod.ts";
import type { Inject, Timeline } from "../../domain/timeline/mod.ts";
import { isLive, kindOf } from "../../platform/timeline-documents/mod.ts";
import { openPack, pad, widest } from "../policy/mod.ts";
import { openTimeline, timelinePackOption, type Opened } from "./open.ts";

interface Flags {
  readonly pack?: string;
  readonly json?: boolean;
}

export function checkCommand(): Command {
  return timelinePackOption(
    new Command("check")
      .description("check that a played exercise can be played, and show who would see what of it")
      .argument("<file>", "a timeline in YAML, or the name of one of the pack"),
  )
    .option("--json", "as JSON")
    .addHelpText("after", "\nExit code: 0 it can be played, 104 it cannot, with every reason.")
    .action(check);
}

function check(named: string, { pack, json = false }: Flags): void {
  const opened = attempt(named, pack, json);
  const { timeline, loaded } = opened;
  checkPacks(timeline);
  const views = viewsOf(timeline, compilePolicy(loaded.pack));
  const notes = notesOf(timeline);
  if (json) {
    const { id, teams, injects, moves, objectives } = timeline;
    const counts = {
      teams: teams.length,
      moves: moves.length,
      injects: injects.length,
      expectations: injects.flatMap(({ expectations }) => expectations).length,
      objectives: objectives.length,
    };
    const report = {
      banner: EXERCISE_BANNER,
      valid: true,
      timeline: id,
      packVersion: loaded.pack.version,
    };
    console.log(
      JSON.stringify({ ...report, kind: kindOf(timeline), counts, views, notes }, null, 2),
    );
  } else
    console.log(
      [
        EXERCISE_BANNER,
        "",
        ...summary(opened),
        "",
        ...table(views, timeline),
        ...notes.map((note) => `note: ${note}`),
      ].join("\n"),
    );
}

/** For readers of JSON, what is wrong is data too. */
function attempt(named: string, pack: string | undefined, json: boolean): Opened {
  try {
    return openTimeline(named, pack);
  } catch (error) {
    if (json && error instanceof InputError) {
      const { problems } = error;
      console.log(JSON.stringify({ banner: EXERCISE_BANNER, valid: false, problems }, null, 2));
    }
    throw error;
  }
}

/** Packs that injects apply have to load. */
function checkPacks({ injects }: Timeline): void {
  for (const { applyPack } of injects) if (applyPack !== null) openPack(applyPack);
}

interface View {
  readonly controlNumber: string;
  readonly incident: string;
  readonly originator: string;
  /** Mark and kind of each portion, with the teams that may see it from its originator. */
  readonly portions: readonly {
    readonly kind: string;
    readonly mark: string;
    readonly teams: readonly string[];
  }[];
}

/** What the rules permit, whoever passes it on: on the way each hop is decided again. */
function viewsOf({ injects, teams, exercise, markingWorld }: Timeline, policy: Policy): View[] {
  const judgedOn = exercise.startEx.slice(0, 10);
  return injects.flatMap(({ controlNumber, incident }) => {
    if (incident === null) return [];
    const cells = teams.map(({ id, organizationId }) => ({
      id,
      organizationId,
      permitted:
        organizationId === incident.originator
          ? incident.portions.map((_, place) => place)
          : matrixCell(policy, incident, organizationId, { judgedOn, neighbours: null }).permitted,
    }));
    const portions = incident.portions.map(({ kind, label }, place) => ({
      kind,
      mark: renderPortion(label, markingWorld.schemes),
      teams: cells.filter(({ permitted }) => permitted.includes(place)).map(({ id }) => id),
    }));
    return [{ controlNumber, incident: incident.key, originator: incident.originator, portions }];
  });
}

function summary({ timeline, loaded }: Opened): string[] {
  const { exercise, moves, injects, teams, objectives, endMs } = timeline;
  const expectations = injects.flatMap((inject) => inject.expectations);
  const said = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  return [
    `${exercise.name}: it can be played under ${loaded.pack.version}`,
    `  ${kindOf(timeline)}`,
    `  ${Math.round(endMs / 60_000)} story minutes, ${said(teams.length, "team")}, ${said(moves.length, "move")}, ${said(injects.length, "inject")} (${injects.filter(isLive).length} live), ${said(expectations.length, "expectation")}, ${said(objectives.length, "objective")}`,
  ];
}

function table(views: readonly View[], { teams }: Timeline): string[] {
  if (views.length === 0) return [];
  const width = widest(teams.map(({ id }) => id));
  const rows = views.flatMap(({ controlNumber, incident, originator, portions }) => [
    `${controlNumber} ${incident}, from ${originator}`,
    ...portions.map(
      ({ kind, mark, teams: seen }) =>
        `  ${teams.map(({ id }) => pad(seen.includes(id) ? id : "–", width)).join("  ")}  ${kind} ${mark}`,
    ),
  ]);
  return ["Who may see what, if it is passed on to them:", ...rows, ""];
}

/** What is right and may all the same not be meant. */
function notesOf({ injects, exercise, objectives }: Timeline): string[] {
  const numbers = (test: (inject: Inject) => boolean): string =>
    injects
      .filter(test)
      .map(({ controlNumber }) => controlNumber)
      .join(", ");
  const obsolete = numbers(({ status }) => status === "Obsolete");
  const deferred = numbers(({ status }) => status === "Deferred");
  const silent = numbers(({ controllerNotes }) => controllerNotes === "");
  const untested = objectives.filter(
    ({ id }) => !injects.some((inject) => inject.objectives.includes(id)),
  );
  return [
    ...(obsolete === "" ? [] : [`Obsolete, so not played: ${obsolete}`]),
    ...(deferred === "" ? [] : [`Deferred, so fired by hand only: ${deferred}`]),
    ...(silent === "" ? [] : [`without notes for controllers: ${silent}`]),
    ...untested.map(({ id }) => `no inject serves objective ${id}`),
    ...(exercise.exerciseType === "TTX" && injects.some(isLive)
      ? ["the file says TTX, but some of it runs live: documents call it functional"]
      : []),
  ];
}
