import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { describe, expect, test } from "vitest";
import { ownLimit, readOwnLimit, readyUnder } from "./own-limit.ts";

interface Setting {
  readonly said: Record<string, unknown>[];
  readonly stop: AbortController;
  readonly limit: ReturnType<typeof ownLimit>;
}

function limited(perSecond: number): Setting {
  const said: Record<string, unknown>[] = [];
  const log = pino(
    {},
    { write: (line) => void said.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const stop = new AbortController();
  return { said, stop, limit: ownLimit(perSecond, log, stop.signal) };
}

/** Milliseconds until so many turns have come, all asked for at once. */
async function msFor(turns: number, turn: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: turns }, turn));
  return performance.now() - begun;
}

describe("a limit", () => {
  test("lets five seconds' worth pass at once and the rest at its rate, each organisation by itself", async () => {
    const { limit } = limited(40);
    const [within, beyond, another] = await Promise.all([
      msFor(200, () => limit.turn("cisa")),
      msFor(280, () => limit.turn("nisc")),
      msFor(200, () => limit.turn("jcg")),
    ]);
    expect(beyond).toBeGreaterThan(1_900);
    expect(Math.max(within, another)).toBeLessThan(beyond - 1_000);
  });

  test("lets them pass one by one, evenly: not all of a while at its end", async () => {
    const { limit } = limited(20);
    await msFor(101, () => limit.turn("cisa"));
    const begun = performance.now();
    const passed = await Promise.all(
      Array.from({ length: 20 }, () => limit.turn("cisa").then(() => performance.now() - begun)),
    );
    for (const [n, ms] of passed.entries()) expect(ms).toBeGreaterThan(n * 50 - 50);
    expect(passed).toEqual(passed.toSorted((a, b) => a - b));
  });

  test("may be less than one a second, and lets the first pass at once", async () => {
    const { limit } = limited(0.1);
    await limit.turn("cisa");
    const second = limit.turn("cisa").then(() => "passed");
    expect(await Promise.race([second, sleep(1_000).then(() => "waits")])).toBe("waits");
  });

  test("is said once of who is held back, and of nobody else", async () => {
    const { limit, said } = limited(20);
    await Promise.all([
      msFor(105, () => limit.turn("cisa")),
      msFor(5, () => limit.turn("cisa")),
      msFor(10, () => limit.turn("nisc")),
    ]);
    expect(said).toMatchObject([{ organisation: "cisa", perSecond: 20 }]);
  });

  test("ends at the signal, and so does who waits", async () => {
    const { limit, stop } = limited(1);
    await msFor(6, () => limit.turn("cisa"));
    const waiting = limit.turn("cisa");
    stop.abort(new Error("the service ends"));
    await expect(waiting).rejects.toThrow(/aborted/);
  });
});

test.each([
  [null, 32],
  [100, 32],
  [4, 10],
  [0.1, 1],
])("under a limit of %j a second %i lie ready at most", (perSecond, ready) => {
  expect(readyUnder(perSecond, 5_000, 32)).toBe(ready);
});

test.each([
  [undefined, null],
  ["", null],
  ["5", 5],
  ["0.25", 0.25],
])("SEKISHO_LIMIT %j means %j", (text, perSecond) => {
  expect(readOwnLimit(text)).toBe(perSecond);
});

test.each(["0", "-1", "many", "Infinity", "NaN"])("SEKISHO_LIMIT `%s` is refused", (text) => {
  expect(() => readOwnLimit(text)).toThrow(`SEKISHO_LIMIT is \`${text}\`; expected how many`);
});
