/** What a route of the console's API is: its row in the table, what it accepts, what it answers. */
import type { FastifyBaseLogger } from "fastify";
import type { z } from "zod";
import type { RouteName } from "../permissions.ts";
import type { Session } from "../sessions.ts";

/** An answer that is a file, and not JSON. */
export class Download {
  readonly body: string | Buffer;
  /** Media type. */
  readonly type: string;
  /** Under which it is saved; null: it is looked at. */
  readonly name: string | null;
  /** Content security policy of a page that is looked at. */
  readonly policy: string;

  constructor({ body, type, name, policy }: Readonly<Omit<Download, never>>) {
    this.body = body;
    this.type = type;
    this.name = name;
    this.policy = policy;
  }
}

/** Who asks. */
export interface Asker {
  /** Null only where the table lets anyone ask. */
  readonly session: Session | null;
  /** Gives the browser a session's token, "" takes it away. */
  readonly setToken: (token: string) => void;
  readonly log: FastifyBaseLogger;
}

export interface ApiRoute {
  readonly name: RouteName;
  readonly input: z.ZodType;
  readonly answer: (input: never, asker: Asker) => unknown;
}

/**
 * A route that anyone may ask who the table lets.
 *
 * @param input the query of a GET, the JSON body of a POST; strict, for what is unknown is a mistake
 * @param answer becomes JSON; throws Refusal
 */
export function openRoute<I extends z.ZodType>(
  name: RouteName,
  input: I,
  answer: (input: z.infer<I>, asker: Asker) => unknown,
): ApiRoute {
  return { name, input, answer };
}

/** A route for those who have joined; see `openRoute`. */
export function route<I extends z.ZodType>(
  name: RouteName,
  input: I,
  answer: (input: z.infer<I>, session: Session, asker: Asker) => unknown,
): ApiRoute {
  return openRoute(name, input, (given, asker) => {
    // The table has refused everybody else before.
    if (!asker.session) throw new Error(`\`${name}\` was asked without a session`);
    return answer(given, asker.session, asker);
  });
}
