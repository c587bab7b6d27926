/** Commands of the operator: read strictly, answered in JSON. */
import { z } from "zod";
import { InputError, type Problem } from "../../domain/input.ts";
import { SEVERITIES } from "../../domain/pack/types.ts";
import { portionSchema } from "../../domain/play/mod.ts";

const texts = z.array(z.string()).readonly();

const incident = z.strictObject({
  key: z.string().min(1),
  originator: z.string().min(1),
  sectors: texts,
  informationKind: z.string(),
  severity: z.enum(SEVERITIES),
  addressees: texts,
  portions: z.array(portionSchema).min(1).readonly(),
  overlaid: z.boolean(),
});

const command = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("load"), incidents: z.array(incident).readonly() }),
  z.strictObject({
    op: z.literal("start"),
    exercise: z.string(),
    topology: z.string(),
    seed: z.string().optional(),
    /** Left out: the loaded incidents if there are any. */
    incidents: z.enum(["catalogue", "loaded"]).optional(),
  }),
  z.strictObject({ op: z.literal("state") }),
  z.strictObject({ op: z.literal("stop") }),
  /** Emergency stop: no fault holds any more, and none will. */
  z.strictObject({ op: z.literal("clear_faults") }),
]);

export type Command = z.infer<typeof command>;
export type StartCommand = Extract<Command, { op: "start" }>;

/** Reads a command; throws InputError with everything that is wrong with it. */
export function readCommand(data: Uint8Array): Command {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(data));
  } catch {
    throw new InputError([problem("a command is a JSON object with `op`")]);
  }
  const parsed = command.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map(({ path, message }) => problem(`\`${path.join(".")}\`: ${message}`)),
  );
}

/** The answer to a command: what `answer` gives, or the problems it throws. */
export async function replyTo(answer: () => Promise<object> | object): Promise<string> {
  try {
    return JSON.stringify({ ok: true, ...(await answer()) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map(({ message }) => message);
    return JSON.stringify({ ok: false, problems });
  }
}

export const problem = (message: string): Problem => ({ file: "", line: 0, column: 0, message });
