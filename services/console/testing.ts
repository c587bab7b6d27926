/** For tests: the console's web server on a free port, and browsers of every role that ask it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { Role, Seat } from "../../domain/console/mod.ts";
import { apiRoutes } from "./api/mod.ts";
import type { Console } from "./console.ts";
import type { Exchange } from "./exchange.ts";
import { seatKey } from "./join-codes.ts";
import { openConsole, type ConsoleParts } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { fixedRules } from "./rules.ts";
import { createServer } from "./server.ts";
import type { World } from "./world.ts";

export interface TestedConsole {
  readonly console: Console;
  readonly url: string;
  /** A browser that joined on the first seat of the role. */
  browser(role: Role): TestBrowser;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly seat: Seat;
  readonly headers: Readonly<Record<string, string>>;
  get(path: string): Promise<Response>;
  post(path: string, body: object): Promise<Response>;
  /** Opens a WebSocket as this browser would. */
  socket(): WebSocket;
}

/** Nobody is there to be asked. */
const SILENCE: Exchange = {
  exercise: () => Promise.reject(new Refusal("unreachable")),
  agency: () => Promise.reject(new Refusal("unreachable")),
};

/** Starts the server of this world. */
export async function startConsole(
  world: World,
  webRoot: string,
  exchange: Exchange = SILENCE,
  parts: Partial<ConsoleParts> = {},
): Promise<TestedConsole> {
  const stateDir = mkdtempSync(join(tmpdir(), "sekisho-console-"));
  const rules = fixedRules(world.pack);
  const console = openConsole({ stateDir, world, exchange, rules, ...parts });
  const { sessions, hub } = console;
  const log = pino({ level: "silent" });
  const options = { routes: apiRoutes(console), sessions, hub, webRoot, tls: null, log };
  const server = await createServer(options);
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  return {
    console,
    url,
    browser(role) {
      const seat = world.seats.find((one) => one.role === role);
      if (!seat) throw new Error(`nobody sits as ${role}`);
      return browserAt(url, seat, sessions.open(seat, `a ${seatKey(seat)}`));
    },
    async close() {
      hub.closeAll();
      await server.close();
      await console.lab.desk.close();
      rmSync(stateDir, { recursive: true });
    },
  };
}

/** Node's own WebSocket takes headers, which a browser's does not. */
type NodeWebSocket = new (url: string, options: object) => WebSocket;

function browserAt(url: string, seat: Seat, token: string): TestBrowser {
  const headers = { cookie: `sekisho=${token}`, origin: url, "x-sekisho": "1" };
  return {
    seat,
    headers,
    get: (path) => fetch(url + path, { headers }),
    post: (path, body) =>
      fetch(url + path, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    socket: () =>
      new (WebSocket as unknown as NodeWebSocket)(`${url.replace("http", "ws")}/api/socket`, {
        headers,
      }),
  };
}
