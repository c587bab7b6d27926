/** `sekisho timeline check FILE`: whether it can be played, and who would see what of it. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { InputError } from "../../domain/input.ts";
import { renderPortion } from "../../domain/marking/mod.ts";
import { type CatalogueIncident, frozenAddressees, neighboursIn } from "../../domain/pack/mod.ts";
import { compilePolicy, type Policy, portionsFor } from "../../domain/policy/mod.ts";
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
  /** Mark and kind of each portion, with the teams that may see it. */
  readonly portions: readonly {
    readonly kind: string;
    readonly mark: string;
    readonly teams: readonly string[];
  }[];
}

/** What the rules permit each team, straight from the originator or through another team. */
function viewsOf(timeline: Timeline, policy: Policy): View[] {
  const neighbours = neighboursIn(policy.pack, timeline.topology) ?? new Map<string, string[]>();
  return timeline.injects.flatMap(({ controlNumber, incident }) => {
    if (incident === null) return [];
    const addressees = frozenAddressees(
      incident.addressees,
      neighbours.get(incident.originator) ?? [],
    );
    const seen = seenBy(timeline, policy, { ...incident, addressees });
    const portions = incident.portions.map(({ kind, label }, place) => ({
      kind,
      mark: renderPortion(label, timeline.markingWorld.schemes),
      teams: timeline.teams
        .filter(({ organizationId }) => seen(organizationId).includes(place))
        .map(({ id }) => id),
    }));
    return [{ controlNumber, incident: incident.key, originator: incident.originator, portions }];
  });
}

/** Places of the portions that an organisation may come to see. */
function seenBy(
  { teams, exercise }: Timeline,
  policy: Policy,
  incident: CatalogueIncident,
): (organisation: string) => number[] {
  const { originator, addressees, sectors, informationKind } = incident;
  const portions = incident.portions.map(({ kind, label }, place) => {
    return { id: String(place), version: 1, kind, label };
  });
  const permitted = (to: string, path: readonly string[]): number[] => {
    const [submitter] = path.slice(-1);
    const judgedOn = exercise.startEx.slice(0, 10);
    const facts = { originator, submitter: submitter!, path, addressees, sectors, informationKind };
    return portionsFor(policy, { portions }, to, { ...facts, judgedOn }).permitted.map(Number);
  };
  const straight = (to: string): number[] =>
    to === originator ? portions.map((_, place) => place) : permitted(to, [originator]);
  return (to) => {
    const relays = teams
      .map((team) => team.organizationId)
      .filter((id) => id !== to && id !== originator);
    const relayed = relays.flatMap((by) => {
      const its = straight(by);
      return to === originator
        ? []
        : permitted(to, [originator, by]).filter((place) => its.includes(place));
    });
    return [...straight(to), ...relayed];
  };
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
  return ["Which team may see what, from the originator or through another team:", ...rows, ""];
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
