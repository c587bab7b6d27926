/** A facilitator's or evaluator's command, read from what a page sent. */
import { playCommandSchema, type PlayCommand } from "../../../domain/play/mod.ts";
import { Refusal } from "../refusal.ts";

/**
 * The command in the name of who sits there.
 *
 * @throws Refusal for what is no command, or none of those that are allowed here
 */
export function commandBy(command: object, by: string, allowed: readonly string[]): PlayCommand {
  const parsed = playCommandSchema.safeParse({ ...command, by });
  if (!parsed.success) {
    throw new Refusal(
      "bad-request",
      parsed.error.issues.map(({ message, path }) => `${path.join(".")}: ${message}`),
    );
  }
  if (!allowed.includes(parsed.data.op)) throw new Refusal("forbidden");
  return parsed.data;
}
