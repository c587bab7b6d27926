/** Commands of the network service, JSON in and out; who may send them is the exchange's to say. */
import { z } from "zod";
import { hint } from "../pack/mod.ts";
import { InputError } from "../input.ts";
import { namesMeant } from "../replicas.ts";
import { describeIssues } from "./problems.ts";
import {
  MAX_FOR_MS,
  TOXIC_ATTRIBUTES,
  TOXIC_TYPES,
  toxicSchema,
  type Toxic,
  type ToxicType,
} from "./toxics.ts";

/** Puts a toxic on links, on all of them or none. The same again changes nothing. */
export interface AddCommand {
  readonly op: "add";
  readonly toxic: Toxic;
  readonly links: readonly string[];
  /** It ends by itself after so many milliseconds, whoever is there to ask for that or not. */
  readonly forMs: number;
}

export type NetworkCommand =
  | AddCommand
  | { readonly op: "remove"; readonly name: string }
  /** It ends by itself so many milliseconds from now, and no earlier. */
  | { readonly op: "renew"; readonly name: string; readonly forMs: number }
  | { readonly op: "list" }
  /** Emergency stop: removes every toxic. */
  | { readonly op: "reset" };

export interface LinkState {
  /** An organisation's id, or `policy` (and `policy-2` …, where there are several), `metrics`, `exercise`. */
  readonly name: string;
  /** What its process takes for the broker's address: `nats://host:port`. */
  readonly address: string;
  readonly listening: boolean;
  readonly connections: number;
  /** Those among them that get no answer, because of a partition. */
  readonly unanswered: number;
  /** Passed on since the service started. */
  readonly bytes: { readonly upstream: number; readonly downstream: number };
  /** Names of the toxics in force on it. */
  readonly toxics: readonly string[];
}

export interface ToxicState extends Toxic {
  readonly links: readonly string[];
  readonly forMs: number;
  readonly endsAtUnixMs: number;
  /** Connections it was drawn for so far, and those it was not. */
  readonly drawn: { readonly hit: number; readonly spared: number };
}

export interface Listed {
  readonly ok: true;
  readonly links: readonly LinkState[];
  readonly toxics: readonly ToxicState[];
}

export interface Added {
  readonly ok: true;
  readonly name: string;
  readonly endsAtUnixMs: number;
  /** It was in force already, just like this. */
  readonly already: boolean;
}

/** Nothing of the toxic is left: looked at, not assumed. */
export interface Removed {
  readonly ok: true;
  readonly name: string;
  /** `ended`: it had gone before, by itself or by another command. */
  readonly was: "in_force" | "ended";
  readonly verified: true;
}

export interface Renewed {
  readonly ok: true;
  readonly name: string;
  readonly endsAtUnixMs: number;
}

export interface Reset {
  readonly ok: true;
  readonly removed: readonly string[];
  readonly verified: true;
}

export interface Refused {
  readonly ok: false;
  readonly problems: readonly string[];
  /** The command is a right one: asked again, the answer may be another. */
  readonly again?: boolean;
}

interface Replies {
  readonly add: Added;
  readonly remove: Removed;
  readonly renew: Renewed;
  readonly list: Listed;
  readonly reset: Reset;
}

/** What a command is answered with when it is not refused. */
export type ReplyTo<C extends NetworkCommand> = Replies[C["op"]];
export type NetworkReply = Replies[keyof Replies] | Refused;

const OPS = ["add", "remove", "renew", "list", "reset"] as const;
const KEYS = ["op", "toxic", "links", "forMs"];

const duration = `milliseconds from 1 to ${MAX_FOR_MS}`;
const forMs = z.int({ error: duration }).min(1, duration).max(MAX_FOR_MS, duration);
const envelope = {
  op: z.literal("add"),
  links: z.array(z.string()).min(1, "at least one link"),
  forMs,
};
const name = z.string().min(1, "the toxic's name");
const KEYS_OF = { remove: ["op", "name"], renew: ["op", "name", "forMs"] } as const;

/** Reads a command. Throws InputError with all that is wrong with it. */
export function readNetworkCommand(value: unknown, links: readonly string[]): NetworkCommand {
  const op = wordAt(value, "op");
  if (!OPS.includes(op as NetworkCommand["op"])) {
    throw refusal([`\`op\` is \`${op}\`; ${hint(op, OPS)}`]);
  }
  if (op === "add") return readAdd(value, links);
  const others = z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("remove"), name }),
    z.strictObject({ op: z.literal("renew"), name, forMs }),
    z.strictObject({ op: z.literal("list") }),
    z.strictObject({ op: z.literal("reset") }),
  ]);
  const parsed = others.safeParse(value);
  if (parsed.success) return parsed.data;
  const known = { "": [...(KEYS_OF[op as keyof typeof KEYS_OF] ?? ["op"])] };
  throw refusal(describeIssues(parsed.error.issues, value, known));
}

function readAdd(value: unknown, links: readonly string[]): AddCommand {
  const type = wordAt((value as { toxic?: unknown }).toxic, "type");
  const known = TOXIC_TYPES.includes(type as ToxicType);
  // Of an unknown type everything but the attributes can be judged.
  const judged = known ? (type as ToxicType) : "partition";
  const schema = z.strictObject({ ...envelope, toxic: toxicSchema(judged) });
  const parsed = schema.safeParse(value);
  const issues = (parsed.error?.issues ?? []).filter(
    ({ path }) => known || (path[1] !== "type" && path[1] !== "attributes"),
  );
  const accepted = {
    "": KEYS,
    toxic: Object.keys(toxicSchema(judged).shape),
    "toxic.attributes": Object.keys(TOXIC_ATTRIBUTES[judged].shape),
  };
  const problems = [
    ...(known ? [] : [`\`toxic.type\` is \`${type}\`; ${hint(type, TOXIC_TYPES)}`]),
    ...describeIssues(issues, value, accepted),
    ...linkProblems((value as { links?: unknown }).links, links),
  ];
  if (!parsed.success || problems.length > 0) throw refusal(problems);
  const command = parsed.data as unknown as AddCommand;
  const meant = command.links.flatMap((name) => namesMeant(name, links));
  return { ...command, links: [...new Set(meant)] };
}

function linkProblems(asked: unknown, links: readonly string[]): string[] {
  if (!Array.isArray(asked)) return [];
  const names = asked.filter((name) => typeof name === "string");
  const unknown = names.filter(
    (name) => !namesMeant(name, links).every((one) => links.includes(one)),
  );
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...unknown.map((name) => `no link \`${name}\`; ${hint(name, links)}`),
    ...[...twice].map((name) => `link \`${name}\` is named twice; expected once`),
  ];
}

function wordAt(value: unknown, key: string): string {
  const word =
    typeof value === "object" && value !== null && (value as Record<string, unknown>)[key];
  return typeof word === "string" ? word : "";
}

function refusal(problems: readonly string[]): InputError {
  return new InputError(problems.map((message) => ({ file: "", line: 0, column: 0, message })));
}
