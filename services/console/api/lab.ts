/**
 * The policy lab. Staff asks about anybody's labels; who plays an organisation about that organisation's
 * own, for the recipients that it reaches, and is told what an originator is told.
 */
import { z } from "zod";
import { labQuestionSchema, type LabQuestion, type Seat } from "../../../domain/console/mod.ts";
import { neighboursIn } from "../../../domain/pack/mod.ts";
import type { Policy } from "../../../domain/policy/mod.ts";
import type { Console } from "../console.ts";
import {
  catalogueMaterial,
  forOriginator,
  messageMaterial,
  messagesOf,
  settingFor,
} from "../lab/mod.ts";
import { Refusal } from "../refusal.ts";
import { decisionIn } from "../replay/mod.ts";
import type { Session } from "../sessions.ts";
import type { World } from "../world.ts";
import { route, type ApiRoute } from "./route.ts";

const nothing = z.strictObject({});
const name = z.string().min(1).max(200);
/** Organisation that who asks plays; "" for staff. */
const as = z.string().max(100).default("");
const own = z.strictObject({ as });
const question = z.strictObject({ as, question: labQuestionSchema });
const cell = question.extend({ organisation: name, portion: z.number().int().min(0) });
const material = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("catalogue"), key: name }),
  z.strictObject({ kind: z.literal("message"), submitter: name, sequence: z.coerce.number() }),
]);
const other = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("folder"), id: name }),
  z.strictObject({ kind: z.literal("revision"), revision: z.number().int().min(1) }),
]);
const comparison = z.strictObject({
  other,
  question: labQuestionSchema.nullable(),
  judgedOn: z.iso.date(),
});

type Comparison = z.infer<typeof comparison>;

/** What the lab works on, with an exchange or without. */
export interface LabParts extends Pick<Console, "lab" | "rules" | "exchange" | "theatre"> {
  readonly world: Pick<World, "plays" | "pack">;
  /** Day of the story, YYYY-MM-DD. */
  readonly day: () => string;
}

/** Who asks about what: an organisation for those who play it, null for staff. */
function ownOf({ world }: LabParts, { seat }: Session, asked: string): string | null {
  if (!isPlayer(seat)) return null;
  if (world.plays(seat, asked)) return asked;
  throw new Refusal("forbidden");
}

const isPlayer = ({ role }: Seat): boolean => role === "team" || role === "simcell";

/** Players ask about what would come from them, straight. */
function allowed(player: string | null, { path }: LabQuestion): void {
  if (player !== null && (path.length !== 1 || path[0] !== player)) throw new Refusal("forbidden");
}

export function labRoutes(parts: LabParts): ApiRoute[] {
  const { lab, rules, world, exchange, theatre, day } = parts;
  const topology = (): string => theatre.arms()[0] ?? "";
  const recipientsOf = (policy: Policy, player: string | null): readonly string[] | null =>
    player === null ? null : (neighboursIn(policy.pack, topology())?.get(player) ?? []);
  const compared = async (kind: "compare" | "classes", asked: Comparison, session: Session) => {
    const { pack } = await rules.current();
    const found = await lab.versions.rules(asked.other);
    if (!found) throw new Refusal("not-found");
    const { question: about, judgedOn } = asked;
    const { catalogue, desk } = lab;
    const task = { kind, pack, catalogue, other: found, question: about, judgedOn };
    return desk.ask(session.id, task);
  };
  return [
    route("GET /api/lab/setting", own, async (asked, session) => {
      const policy = await rules.current();
      const player = ownOf(parts, session, asked.as);
      return settingFor(lab, { policy, topology: topology(), day: day(), own: player });
    }),
    route("GET /api/lab/messages", nothing, () => ({
      messages: messagesOf(theatre.performance("")?.recorded.decisions ?? []),
    })),
    route("GET /api/lab/material", material, async (asked) => {
      if (asked.kind === "catalogue") {
        const incident = lab.catalogue.find(({ key }) => key === asked.key);
        if (!incident) throw new Refusal("not-found");
        return catalogueMaterial(incident, world.pack, day());
      }
      const recorded = theatre.performance("")?.recorded;
      const fact = recorded && decisionIn(recorded, asked.submitter, asked.sequence);
      if (!fact) throw new Refusal("not-found");
      return messageMaterial(fact, exchange);
    }),
    route("POST /api/lab/answer", question, async ({ as: asked, question: about }, session) => {
      const policy = await rules.current();
      const player = ownOf(parts, session, asked);
      allowed(player, about);
      const recipients = recipientsOf(policy, player);
      const task = { kind: "answer", pack: policy.pack, question: about, recipients } as const;
      return lab.desk.ask(session.id, task);
    }),
    route("POST /api/lab/explain", cell, async (asked, session) => {
      const { question: about, organisation, portion } = asked;
      const policy = await rules.current();
      const player = ownOf(parts, session, asked.as);
      allowed(player, about);
      const recipients = recipientsOf(policy, player);
      if (recipients && !recipients.includes(organisation)) throw new Refusal("forbidden");
      const { pack } = policy;
      const task = { kind: "explain", pack, question: about, organisation, portion } as const;
      const explanation = await lab.desk.ask(session.id, task);
      if (!explanation) throw new Refusal("not-found");
      return player === null ? explanation : forOriginator(explanation);
    }),
    route("POST /api/lab/compare", comparison, (asked, session) =>
      compared("compare", asked, session),
    ),
    route("POST /api/lab/classes", comparison, (asked, session) =>
      compared("classes", asked, session),
    ),
  ];
}
