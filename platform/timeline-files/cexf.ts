/**
 * A timeline in the Common Exercise Format (CEXF, github.com/MISP/cexf, format-description.md): `exercise`,
 * `inject_flow`, `inject_payloads` and `injects`. Its vocabularies know e-mails and two tools; where a
 * timeline has more, words of Sekisho's own stand in their place.
 */
import { createHash } from "node:crypto";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import type { Inject, ReadTimeline, Timeline } from "../../domain/timeline/mod.ts";
import { writtenForm } from "./written-form.ts";

/** The same name gives the same UUID (version 4 in shape): CEXF asks that they stay fixed. */
function uuidOf(...names: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(names)).digest("hex");
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

/** JSON of a timeline in CEXF. */
export function cexf({ timeline, written }: ReadTimeline): object {
  const { exercise, injects, id } = timeline;
  const form = writtenForm(written);
  const injectUuid = ({ controlNumber }: Inject): string => uuidOf(id, "inject", controlNumber);
  const payloadUuid = ({ controlNumber }: Inject): string => uuidOf(id, "payload", controlNumber);
  return {
    exercise: {
      description: exercise.name,
      expanded: [exercise.scope, exercise.scenario].filter((each) => each !== "").join("\n\n"),
      meta: {
        banner: EXERCISE_BANNER,
        author: exercise.sponsor,
        exerciseType: exercise.exerciseType,
        overallMarking: form.exercise.overallMarking,
        startEx: exercise.startEx,
        endEx: exercise.endEx,
        timeZone: exercise.timeZone,
        topology: timeline.topology,
        teams: timeline.teams,
        moves: form.moves,
        objectives: form.objectives ?? [],
      },
      name: exercise.name,
      namespace: id,
      tags: exercise.tags,
      total_duration: String(timeline.endMs / 1000),
      uuid: exercise.uuid === "" ? uuidOf(id, "exercise") : exercise.uuid,
      version: String(form.schemaVersion),
    },
    inject_flow: injects.map((inject, place) => flowOf(inject, place, timeline, injectUuid)),
    inject_payloads: injects.map((inject, place) => {
      const body = form.injects[place]!;
      return {
        name: inject.controlNumber,
        parameters: {
          content: Buffer.from(`${EXERCISE_BANNER}\n\n${inject.details}\n`).toString("base64"),
          "content-type": "base64",
          filename: `inject-${inject.controlNumber.replaceAll("/", "-")}.txt`,
          // Everything else that the timeline says of it, in Sekisho's words.
          sekisho: body,
        },
        type: "file",
        uuid: payloadUuid(inject),
      };
    }),
    injects: injects.map((inject) => ({
      action: inject.incident === null ? "email_to_participants" : "sekisho_incident",
      action_payload_resource_uuid: payloadUuid(inject),
      inject_evaluation: inject.expectations.map(({ id: result, name, expectedScore, match }) => ({
        parameters: match === null ? [] : [{ sekisho_match: match }],
        result,
        name,
        score_range: [0, expectedScore],
      })),
      name: inject.title,
      target_tool: "Sekisho",
      uuid: injectUuid(inject),
    })),
  };
}

function flowOf(
  inject: Inject,
  place: number,
  { injects }: Timeline,
  uuidFor: (inject: Inject) => string,
): object {
  const { trigger, atMs } = inject;
  const first = injects.find(
    ({ controlNumber, expectations }) =>
      trigger.dependsOn.includes(controlNumber) ||
      expectations.some((each) => trigger.dependsOn.includes(each.id)),
  );
  const followers = injects.filter(({ trigger: other }) =>
    other.dependsOn.some(
      (name) =>
        name === inject.controlNumber || inject.expectations.some((each) => each.id === name),
    ),
  );
  return {
    description: inject.description,
    inject_uuid: uuidFor(inject),
    reporting_callback: [],
    requirements:
      first === undefined
        ? {}
        : { inject_uuid: uuidFor(first), resolution_requirement: trigger.condition },
    sequence: {
      completion_trigger: ["time_expiration", "completion"],
      followed_by: followers.map(uuidFor),
      trigger: place === 0 ? ["startex"] : [],
    },
    timing: { triggered_at: trigger.condition === "Time" && atMs !== null ? atMs / 1000 : null },
  };
}
