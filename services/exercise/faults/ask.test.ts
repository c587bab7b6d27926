/** Questions and answers over a real broker. */
import { connect, headers, type NatsConnection } from "@nats-io/transport-node";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findNatsProgram,
  launchNatsServer,
  type RunningServer,
} from "../../../platform/nats/mod.ts";
import { askFor, Refused } from "./ask.ts";

const SUBJECT = "test.ask";
let dir: string;
let server: RunningServer;
let nc: NatsConnection;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "sekisho-ask-"));
  writeFileSync(join(dir, "nats.conf"), "");
  const program = await findNatsProgram();
  server = await launchNatsServer({ program: program.path, config: join(dir, "nats.conf"), dir });
  nc = await connect({ servers: server.url });
}, 60_000);

afterAll(async () => {
  await nc.close();
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
});

function serviceError(code: number, text: string) {
  const error = headers();
  error.set("Nats-Service-Error", text);
  error.set("Nats-Service-Error-Code", String(code));
  return error;
}

/** What became of asking somebody who answers like this. */
async function asked(answer: object, error?: ReturnType<typeof headers>): Promise<unknown> {
  const answering = nc.subscribe(SUBJECT, {
    callback(_, message) {
      message.respond(JSON.stringify(answer), error ? { headers: error } : undefined);
    },
  });
  try {
    return await askFor(nc, SUBJECT, { op: "ping" }, 5_000).then(
      () => "done",
      (problem: Error) => problem,
    );
  } finally {
    answering.unsubscribe();
  }
}

test("what was done is done", async () => {
  expect(await asked({ ok: true })).toBe("done");
});

test.each([
  ["a refusal with its problems", { ok: false, problems: ["no such link", "no such toxic"] }, null],
  ["the asker's own mistake", {}, serviceError(400, "no such link; no such toxic")],
])("%s is final", async (_, answer, error) => {
  const problem = await asked(answer, error ?? undefined);
  expect(problem).toBeInstanceOf(Refused);
  expect((problem as Error).message).toBe("no such link; no such toxic");
});

test.each([
  ["what is not so yet", { ok: false, again: true, problems: ["not yet"] }, null],
  ["an error of the service", {}, serviceError(500, "not yet")],
])("%s may pass", async (_, answer, error) => {
  const problem = await asked(answer, error ?? undefined);
  expect(problem).not.toBeInstanceOf(Refused);
  expect((problem as Error).message).toBe("not yet");
});

test("where nobody answers somebody may soon", async () => {
  const problem = await askFor(nc, SUBJECT, {}, 1_000).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Error);
  expect(problem).not.toBeInstanceOf(Refused);
});
