import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Frame, type Role, type SocketMessage } from "../../domain/console/mod.ts";
import { loadPack, playedExercise } from "../../platform/pack/mod.ts";
import { apiRoutes } from "./api/mod.ts";
import { ROUTE_ROLES, SOCKET_ROLES, type Allowed } from "./permissions.ts";
import { startConsole, type TestBrowser, type TestedConsole } from "./testing.ts";
import { worldOf } from "./world.ts";

const loaded = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
const world = worldOf(loaded.pack, playedExercise(loaded, "maritime-apt"), false);
const [own, other] = world.seats.flatMap((seat) =>
  seat.role === "team" ? [seat.organisation] : [],
) as [string, string];
const free = "cisa";

let served: TestedConsole;
beforeAll(async () => {
  served = await startConsole(world, import.meta.dirname);
});
afterAll(() => served.close());

const rows = Object.entries(ROUTE_ROLES) as [string, Allowed][];
const others = (allowed: Allowed): readonly Role[] =>
  allowed === "anyone" ? [] : ROLES.filter((role) => !allowed.includes(role));

function ask(browser: TestBrowser, name: string): Promise<Response> {
  const [method, path] = name.split(" ") as [string, string];
  return method === "GET" ? browser.get(path) : browser.post(path, {});
}

test("every row of the table is a route, and every route has a row", () => {
  const names = apiRoutes(served.console).map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(ROUTE_ROLES).toSorted());
});

describe.each(rows.filter(([, allowed]) => others(allowed).length > 0))("%s", (name, allowed) => {
  test.each(others(allowed))("is refused to a session of the role %s", async (role) => {
    const answer = await ask(served.browser(role), name);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ code: "forbidden", details: [] });
  });
});

describe.each(rows.filter(([, allowed]) => allowed !== "anyone"))("%s", (name) => {
  test("is refused to who has not joined", async () => {
    const stranger = { ...served.browser("director").headers, cookie: "sekisho=guess" };
    const [method, path] = name.split(" ") as [string, string];
    const body = method === "POST" ? "{}" : null;
    const headers = { ...stranger, "content-type": "application/json" };
    const answer = await fetch(served.url + path, { method, headers, body });
    expect(answer.status).toBe(401);
  });
});

describe.each(rows.filter(([name]) => name.startsWith("POST")))("%s", (name) => {
  test("is refused to a foreign page", async () => {
    const [, path] = name.split(" ") as [string, string];
    const { headers } = served.browser("director");
    const { "x-sekisho": _, ...bare } = headers;
    const foreign = { ...headers, origin: "https://example.net" };
    const { origin: __, ...silent } = headers;
    for (const sent of [foreign, bare, silent]) {
      const answer = await fetch(served.url + path, { method: "POST", headers: sent });
      expect(await answer.json()).toEqual({ code: "foreign-origin", details: [] });
    }
  });
});

/** The code with which the server closes; null when it keeps the socket and pushes to it. */
async function saying(browser: TestBrowser, message: unknown): Promise<number | null> {
  const socket = browser.socket();
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener("close", ({ code }) => resolve(code), { once: true }),
  );
  await new Promise((opened, failed) => {
    socket.addEventListener("open", opened, { once: true });
    socket.addEventListener("error", failed, { once: true });
  });
  socket.send(JSON.stringify(message));
  // Frames that only this message asks for: one that arrives shows that it was heard.
  const about = (message as { organisation?: string }).organisation ?? "";
  const kept = new Promise<null>((resolve) =>
    socket.addEventListener("message", ({ data }) => {
      const { kind } = JSON.parse(String(data)) as Frame;
      if (kind === "organisation" || kind === "exercise") resolve(null);
    }),
  );
  const telling = setInterval(() => {
    served.console.hub.tell({ kind: "organisation", organisation: about });
    served.console.hub.tell({ kind: "exercise" });
  }, 20);
  const outcome = await Promise.race([closed, kept]);
  clearInterval(telling);
  socket.close();
  return outcome;
}

const messages: Record<SocketMessage["kind"], SocketMessage> = {
  watch: { kind: "watch" },
  follow: { kind: "follow", organisation: own },
};

describe.each(Object.entries(SOCKET_ROLES))("the socket message %s", (kind, allowed) => {
  test.each(others(allowed))("ends the socket of the role %s", async (role) => {
    expect(await saying(served.browser(role), messages[kind as "watch"])).toBe(1008);
  });
});

test("a team follows its own organisation and no other; the cell those without a team", async () => {
  const team = served.browser("team");
  const cell = served.browser("simcell");
  expect(await saying(team, { kind: "follow", organisation: own })).toBeNull();
  expect(await saying(team, { kind: "follow", organisation: other })).toBe(1008);
  expect(await saying(cell, { kind: "follow", organisation: free })).toBeNull();
  expect(await saying(cell, { kind: "follow", organisation: own })).toBe(1008);
  expect(await saying(cell, { kind: "follow", organisation: "nobody" })).toBe(1008);
});

test("a socket that says what no page says is closed", async () => {
  expect(await saying(served.browser("director"), { kind: "become", role: "director" })).toBe(1008);
  expect(await saying(served.browser("director"), "watch")).toBe(1008);
});

test("a socket is opened for nobody without a seat, and for no foreign page", async () => {
  const { headers } = served.browser("team");
  const upgrade = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  };
  const { request } = await import("node:http");
  const status = (changes: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${served.url}/api/socket`, {
        headers: { ...headers, ...upgrade, ...changes },
      });
      asked.on("response", ({ statusCode = 0 }) => resolve(statusCode));
      asked.on("upgrade", (_, socket) => {
        socket.destroy();
        resolve(101);
      });
      asked.on("error", reject);
      asked.end();
    });
  expect(await status({})).toBe(101);
  expect(await status({ cookie: "sekisho=guess" })).toBe(401);
  expect(await status({ origin: "https://example.net" })).toBe(403);
});
