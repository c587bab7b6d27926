/**
 * What an organisation's players see and do. Everything here is built from that organisation's own answers,
 * the injects addressed to it, and the rules; who asks for another organisation is refused.
 */
import { z } from "zod";
import { draftSchema, type Seat, type TeamSetting } from "../../../domain/console/mod.ts";
import { neighboursIn } from "../../../domain/pack/mod.ts";
import type {
  AgencyCommand,
  AskedPage,
  Done,
  InboxPage,
  SentPage,
} from "../../../domain/play/mod.ts";
import type { Console } from "../console.ts";
import { defaultMarking, presetsFor, preview, readDraft, type Circumstances } from "../drafts.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../sessions.ts";
import { route, type ApiRoute } from "./route.ts";

const organisation = z.string().max(100);
const name = z.string().min(1).max(200);
const of = z.strictObject({ organisation });
const page = z.strictObject({ organisation, after: z.coerce.number().int().min(0) });
const drafted = z.strictObject({ organisation, draft: draftSchema });
const actId = z.uuid();

const act = z.strictObject({
  organisation,
  actId,
  act: z.discriminatedUnion("op", [
    z.strictObject({ op: z.enum(["read", "acknowledge", "relay"]), deliveryId: name }),
    z.strictObject({
      op: z.literal("ask"),
      deliveryId: name,
      portionId: name,
      organisation: name,
    }),
    z.strictObject({
      op: z.literal("answer"),
      requestId: name,
      incidentId: name,
      portionId: name,
      version: z.number().int(),
      /** Day on which a release ends; "" refuses. */
      organisation: name,
      expires: z.union([z.iso.date(), z.literal("")]),
    }),
  ]),
});

type Act = z.infer<typeof act>;

export function teamRoutes(console: Console): ApiRoute[] {
  const { exchange, stage } = console;
  const own = (session: Session, organisation: string): string => {
    if (console.world.plays(session.seat, organisation)) return organisation;
    throw new Refusal("forbidden");
  };
  return [
    route("GET /api/team/setting", of, async (asked, session) =>
      settingOf(await around(console, own(session, asked.organisation)), console),
    ),
    route("GET /api/team/inbox", page, (asked, session) =>
      exchange.agency<InboxPage>(own(session, asked.organisation), {
        op: "inbox",
        after: asked.after,
      }),
    ),
    route("GET /api/team/sent", page, (asked, session) =>
      exchange.agency<SentPage>(own(session, asked.organisation), {
        op: "sent",
        after: asked.after,
      }),
    ),
    route("GET /api/team/asked", page, (asked, session) =>
      exchange.agency<AskedPage>(own(session, asked.organisation), {
        op: "asked",
        after: asked.after,
      }),
    ),
    route("GET /api/team/injects", of, (asked, session) =>
      stage.injectsOf(own(session, asked.organisation)),
    ),
    route("POST /api/team/preview", drafted, async (asked, session) =>
      preview(asked.draft, await around(console, own(session, asked.organisation))),
    ),
    route("POST /api/team/submit", drafted.extend({ actId }), async (asked, session) => {
      const id = own(session, asked.organisation);
      const read = readDraft(asked.draft, await around(console, id));
      if (read.kind === "unreadable") {
        throw new Refusal(
          "refused",
          read.problems.map(({ text }) => text),
        );
      }
      const by = byOf(session);
      const { incident } = read;
      return exchange.agency<Done>(id, { op: "submit", actId: asked.actId, by, incident });
    }),
    route("POST /api/team/act", act, (asked, session, { log }) => {
      const id = own(session, asked.organisation);
      const command = commandOf(asked, byOf(session));
      log.info({ organisation: id, op: command.op }, "act");
      return exchange.agency<Done>(id, command);
    }),
  ];
}

/** Who did something, as it stands in the journal and the report. */
export const byOf = ({ person, seat }: Pick<Session, "person" | "seat">): string =>
  `${person} (${seatName(seat)})`;
const seatName = (seat: Seat): string => (seat.role === "team" ? seat.team : seat.role);

async function around({ rules, stage, world }: Console, id: string): Promise<Circumstances> {
  const topology = stage.play?.topology ?? world.timeline.topology;
  return { policy: await rules.current(), organisation: id, topology, day: stage.day };
}

function settingOf(circumstances: Circumstances, { world }: Console): TeamSetting {
  const { policy, organisation, topology } = circumstances;
  const { sectors, informationKinds } = policy.pack;
  const neighbours = neighboursIn(policy.pack, topology)?.get(organisation) ?? [];
  const presets = presetsFor(circumstances);
  return {
    organisation,
    neighbours,
    sectors,
    informationKinds,
    presets,
    defaultMarking: defaultMarking(presets, neighbours.length),
    organisations: world.organisations.map(({ id }) => id),
  };
}

function commandOf({ act, actId }: Act, by: string): AgencyCommand {
  switch (act.op) {
    case "read":
    case "acknowledge":
    case "relay":
      return { op: act.op, actId, by, deliveryId: act.deliveryId };
    case "ask":
      return { ...act, actId, by };
    case "answer": {
      const { requestId, incidentId, portionId, version, organisation, expires } = act;
      const says =
        expires === ""
          ? ({ kind: "refusal" } as const)
          : ({ kind: "release", organisation, expires } as const);
      return { op: "say", actId, by, requestId, incidentId, portionId, version, says };
    }
  }
}
