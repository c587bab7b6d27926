/**
 * Carries out what who plays the organisation asks. Each act is stored with what it sends before it is
 * answered, under an id of its own: a process that was killed in between answers the repetition the same.
 */
import { hint } from "../../domain/pack/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import {
  agencyCommandSchema,
  type AgencyCommand,
  type Done,
  type NotDone,
} from "../../domain/play/mod.ts";
import { InputError } from "../../domain/input.ts";
import { labelToWire, signStatement, type Identity } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { composeIncident, refusal, unknownDelivery, unknownPortion } from "./compose.ts";
import { playedSubmission, readReceipt, triagedReceipt } from "./messages.ts";
import type { Outbox } from "./outbox.ts";
import { askedPage, inboxPage, sentPage } from "./pages.ts";
import type { HeldDelivery, PlayStore, StoredAct } from "./play-store.ts";
import type { Scene } from "./runtime.ts";
import type { Outgoing } from "./store.ts";
import { freshId } from "./uuid.ts";
import { isActionable, readView } from "./view.ts";

type CommandOf<O extends AgencyCommand["op"]> = Extract<AgencyCommand, { op: O }>;
type ActCommand = Extract<AgencyCommand, { actId: string }>;

export interface PlayerOptions {
  readonly identity: Identity;
  readonly play: PlayStore;
  readonly outbox: Pick<Outbox, "flush">;
  /** How the exercise stands; null when none goes on that people play. */
  readonly scene: () => Scene | null;
  /** Loaded when it is first needed: who is not played never needs it. */
  readonly pack: () => Pack;
  readonly onChange: () => void;
}

/** What an act sends, and what is kept of it. */
interface Doing extends Partial<
  Pick<StoredAct, "deliveryId" | "messageId" | "incidentId" | "requestId" | "says">
> {
  readonly messages: readonly Outgoing[];
}

const OPS = agencyCommandSchema.options.map(({ shape }) => [...shape.op.values][0]!);

export class Player {
  readonly #options: PlayerOptions;

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  /** Answers a command with JSON: what it asks for, or every reason why nothing was done. */
  answer(data: Uint8Array): string {
    try {
      return JSON.stringify(this.#carryOut(readCommand(data)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const problems = error.problems.map(({ message }) => message);
      return JSON.stringify({ ok: false, problems } satisfies NotDone);
    }
  }

  #carryOut(command: AgencyCommand): object {
    const scene = this.#options.scene();
    if (!scene)
      throw refusal([
        "no exercise goes on that people play, as far as is known here: start one, or wait until its controller answers",
      ]);
    const { play, identity } = this.#options;
    const reading = () => ({
      organisation: identity.name,
      run: scene.run,
      play,
      pack: this.#options.pack(),
    });
    switch (command.op) {
      case "inbox":
        return inboxPage(reading(), command.after);
      case "sent":
        return sentPage(reading(), command.after);
      case "asked":
        return askedPage(reading(), command.after);
      default:
        return this.#act(command, scene);
    }
  }

  #act(command: ActCommand, scene: Scene): Done {
    const { play, outbox, onChange } = this.#options;
    const before = play.find(command.actId);
    if (before) return doneBy(before);
    if (scene.phase === "paused")
      throw refusal(["the exercise is paused: what is here can be read, and nothing can be done"]);
    if (scene.phase === "ended")
      throw refusal(["the exercise has ended: what is here can be read, and nothing can be done"]);
    const { messages, ...kept } = this.#do(command, scene);
    const { actId, op, by } = command;
    const { run, storyMs, unixMs } = scene;
    const nothing = { deliveryId: "", messageId: "", incidentId: "", requestId: "", says: "" };
    const act: StoredAct = { ...nothing, ...kept, actId, op, by, run, storyMs, unixMs };
    play.act(act, messages);
    outbox.flush();
    onChange();
    return doneBy(act);
  }

  #do(command: ActCommand, scene: Scene): Doing {
    switch (command.op) {
      case "read":
        return this.#read(command, scene);
      case "acknowledge":
        return this.#acknowledge(command, scene);
      case "submit":
        return this.#submit(command, scene);
      case "relay":
        return this.#relay(command, scene);
      case "ask":
        return this.#ask(command, scene);
      case "say":
        return this.#say(command, scene);
    }
  }

  #read({ deliveryId }: CommandOf<"read">, scene: Scene): Doing {
    const { delivery, view, own } = this.#held(deliveryId, scene);
    const { incidentId } = view;
    const receipt = readReceipt(this.#sender(scene), { delivery, incidentId }, scene.storyMs);
    // What the organisation found out itself nobody measures.
    return { deliveryId, incidentId, messages: own ? [] : [receipt] };
  }

  /** Awareness is measured on it as on what analysts triage. */
  #acknowledge({ deliveryId }: CommandOf<"acknowledge">, scene: Scene): Doing {
    const { delivery, view, own, row } = this.#held(deliveryId, scene);
    const { incidentId, originator } = view;
    if (own) return { deliveryId, incidentId, messages: [] };
    const acts = this.#options.play.acts(scene.run);
    const known = this.#portionsAcknowledged(acts, scene);
    const { portions } = readView(incidentId, originator, view.portions);
    const fresh = portions.filter(({ key }) => !known.has(key));
    const read = acts.find((act) => act.op === "read" && act.deliveryId === deliveryId);
    const received = { row, delivery, incidentId, arrivalStoryMs: delivery.storyMs };
    const receipt = triagedReceipt(this.#sender(scene), received, {
      fresh: fresh.map(({ key }) => key),
      actionable: fresh.some(isActionable),
      startedStoryMs: read?.storyMs ?? scene.storyMs,
      finishedStoryMs: scene.storyMs,
      desks: [],
    });
    return { deliveryId, incidentId, messages: [receipt] };
  }

  #portionsAcknowledged(acts: readonly StoredAct[], { run }: Scene): Set<string> {
    const { play } = this.#options;
    const held = acts
      .filter(({ op }) => op === "acknowledge")
      .flatMap(({ deliveryId }) => play.held(run, deliveryId) ?? []);
    return new Set(
      held.flatMap(({ view }) => view.portions.map(({ id, version }) => `${id}/${version}`)),
    );
  }

  #submit({ actId, incident: composed }: CommandOf<"submit">, scene: Scene): Doing {
    const { play, identity, pack } = this.#options;
    const { incident, sources } = composeIncident(composed, {
      organisation: identity.name,
      pack: pack(),
      storyMs: scene.storyMs,
      held: (deliveryId) => play.held(scene.run, deliveryId),
      freshId: () => freshId(scene.unixMs),
    });
    const messageId = `submit:${actId}`;
    const what = { incident, sources: [...sources] };
    const messages = [playedSubmission(this.#sender(scene), messageId, scene, what)];
    return { messageId, incidentId: incident.id, messages };
  }

  #relay({ actId, deliveryId }: CommandOf<"relay">, scene: Scene): Doing {
    const { delivery, view, own } = this.#held(deliveryId, scene);
    if (own)
      throw refusal([
        `\`${deliveryId}\` is what \`${this.#name}\` found out itself: submit it instead`,
      ]);
    const messageId = `relay:${deliveryId}:${actId}`;
    const messages = [playedSubmission(this.#sender(scene), messageId, scene, { relay: delivery })];
    return { deliveryId, messageId, incidentId: view.incidentId, messages };
  }

  #ask({ deliveryId, portionId, organisation }: CommandOf<"ask">, scene: Scene): Doing {
    const problems: string[] = [];
    const { play, pack } = this.#options;
    const held = play.held(scene.run, deliveryId);
    if (!held) problems.push(unknownDelivery(this.#name, deliveryId));
    else if (held.own)
      problems.push(
        `\`${deliveryId}\` is what \`${this.#name}\` found out itself: nobody has to release it`,
      );
    else if (!held.view.portions.some(({ id }) => id === portionId))
      problems.push(unknownPortion(deliveryId, portionId, held));
    const known = pack().organisations.map(({ id }) => id);
    if (!known.includes(organisation))
      problems.push(`no organisation \`${organisation}\`; ${hint(organisation, known)}`);
    if (problems.length > 0 || !held) throw refusal(problems);
    const id = freshId(scene.unixMs);
    const messageId = `request:${id}`;
    const request = { id, delivery: held.delivery, portionId, organisation };
    const { incidentId } = held.view;
    const messages = [playedSubmission(this.#sender(scene), messageId, scene, { request })];
    return { deliveryId, messageId, incidentId, requestId: id, messages };
  }

  #say(command: CommandOf<"say">, scene: Scene): Doing {
    const { requestId, incidentId, portionId, version, says } = command;
    const { identity, play } = this.#options;
    if (requestId !== "" && !play.asked(scene.run, requestId))
      throw refusal([`nobody asked \`${requestId}\` of \`${this.#name}\`; take one from its list`]);
    const id = freshId(scene.unixMs);
    const statement = signStatement(identity, {
      id,
      originator: identity.name,
      incidentId,
      portionId,
      portionVersion: version,
      requestId,
      ...wireOf(says),
    });
    const messageId = `statement:${id}`;
    const messages = [playedSubmission(this.#sender(scene), messageId, scene, { statement })];
    return { messageId, incidentId, requestId, says: says.kind, messages };
  }

  #held(deliveryId: string, { run }: Scene): HeldDelivery {
    const held = this.#options.play.held(run, deliveryId);
    if (!held) throw refusal([unknownDelivery(this.#name, deliveryId)]);
    return held;
  }

  get #name(): string {
    return this.#options.identity.name;
  }

  #sender({ run }: Scene) {
    return { organisation: this.#name, run };
  }
}

const doneBy = ({ messageId, incidentId }: StoredAct): Done => ({
  ok: true,
  messageId,
  incidentId,
});

function wireOf(
  says: CommandOf<"say">["says"],
): Pick<sekisho.v1.Statement.$Properties, "release" | "downgrade" | "refusal" | "revocation"> {
  switch (says.kind) {
    case "release":
      return { release: { organisation: says.organisation, expires: says.expires } };
    case "downgrade":
      return { downgrade: { label: labelToWire(says.label), expires: says.expires } };
    case "refusal":
      return { refusal: {} };
    case "revocation":
      return { revocation: { statementId: says.statementId } };
  }
}

/** Reads a command; throws InputError with everything that is wrong with it. */
function readCommand(data: Uint8Array): AgencyCommand {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(data));
  } catch {
    throw refusal(["a command is a JSON object with `op`"]);
  }
  const parsed = agencyCommandSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const op = (value as { op?: unknown } | null)?.op;
  if (typeof op !== "string" || !OPS.includes(op as AgencyCommand["op"]))
    throw refusal([`\`op\` is \`${String(op)}\`; ${hint(String(op), OPS)}`]);
  throw refusal(
    parsed.error.issues.map(({ path, message }) => `\`${path.join(".")}\`: ${message}`),
  );
}
