/**
 * The web server: pages, API and WebSocket behind strict headers, limits and the table of permissions.
 * Nothing is answered whose row in the table does not let the asker's role.
 */
import { join } from "node:path";
import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastifyWebsocket from "@fastify/websocket";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { Download, type ApiRoute } from "./api/route.ts";
import { sessionCookie, tokenOf } from "./cookie.ts";
import { MAX_SOCKET_MESSAGE_BYTES, type Hub, type Socket } from "./hub.ts";
import { isAllowed, ROUTE_ROLES, SOCKET_OPEN_ROLES, SOCKET_PATH } from "./permissions.ts";
import { Refusal } from "./refusal.ts";
import type { Session, Sessions } from "./sessions.ts";

export interface ServerOptions {
  readonly routes: readonly ApiRoute[];
  readonly sessions: Sessions;
  readonly hub: Hub;
  /** Folder of the built pages. */
  readonly webRoot: string;
  /** Certificate and key as PEM; null: plain HTTP, which is for this machine alone. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly log: FastifyBaseLogger;
}

/** A foreign page cannot send it without asking first, and nobody answers such a question. */
export const REQUEST_HEADER = "x-sekisho";
const MAX_BODY_BYTES = 512 * 1024;
/** Answers of a page that asks too often would only slow everybody down. Per address and minute. */
const REQUESTS_PER_MINUTE = 3_000;
/** A room behind one address joins in a minute; guessing one of 2³³ codes takes longer than anybody plays. */
const JOINS_PER_MINUTE = 40;
/** From all addresses together. */
const ALL_JOINS_PER_MINUTE = 120;

const SELF = ["'self'"];
const NONE = ["'none'"];
export const CONTENT_POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  scriptSrcAttr: NONE,
  styleSrc: SELF,
  styleSrcAttr: NONE,
  imgSrc: SELF,
  connectSrc: SELF,
  formAction: NONE,
  baseUri: NONE,
  frameAncestors: NONE,
  objectSrc: NONE,
  requireTrustedTypesFor: ["'script'"],
} as const;

/** A server that is ready to listen. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { tls, log } = options;
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    // The type of the instance does not depend on whether it speaks TLS.
    ...(tls && ({ https: { ...tls, minVersion: "TLSv1.2" } } as object)),
  });
  server.setErrorHandler((error: FastifyError, request, reply) => refuse(error, request, reply));
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { ...CONTENT_POLICY } },
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: true,
    // A certificate made for an afternoon must not bind the browser for a year.
    hsts: false,
  });
  await server.register(fastifyRateLimit, { max: REQUESTS_PER_MINUTE, timeWindow: "1 minute" });
  await server.register(fastifyWebsocket, { options: { maxPayload: MAX_SOCKET_MESSAGE_BYTES } });
  addRoutes(server, options);
  addSocket(server, options);
  await addPages(server, options.webRoot);
  return server;
}

function addRoutes(server: FastifyInstance, { routes, sessions, tls }: ServerOptions): void {
  const secure = tls !== null;
  const limit = joinLimit(server);
  for (const { name, input, answer } of routes) {
    const [method, url] = name.split(" ") as ["GET" | "POST", string];
    const joining = url === "/api/join";
    server.route({
      method,
      url,
      ...(joining && { config: { rateLimit: { max: JOINS_PER_MINUTE, timeWindow: "1 minute" } } }),
      handler: async (request, reply) => {
        if (method === "POST") refuseForeign(request, secure);
        if (joining) await limit(request);
        const session = sessionOf(request, sessions, secure);
        if (!isAllowed(ROUTE_ROLES[name], session?.seat.role ?? null)) {
          throw new Refusal(session ? "forbidden" : "not-joined");
        }
        const given = input.safeParse(method === "GET" ? request.query : (request.body ?? {}));
        if (!given.success) throw new Refusal("bad-request", given.error.issues.map(issueText));
        const setToken = (token: string): void =>
          void reply.header("set-cookie", sessionCookie(token, secure));
        reply.header("cache-control", "no-store");
        const answered: unknown = await answer(given.data as never, {
          session,
          setToken,
          log: request.log,
        });
        return answered instanceof Download ? sendFile(reply, answered) : (answered ?? {});
      },
    });
  }
}

/** A file, or a page by itself, which loads nothing and runs nothing. */
function sendFile(reply: FastifyReply, { body, type, name, policy }: Download): FastifyReply {
  const saved = name === null ? "inline" : `attachment; filename="${name}"`;
  return reply
    .type(type)
    .header("content-disposition", saved)
    .header("content-security-policy", policy)
    .send(body);
}

/** Refuses when too many joins were tried, from wherever. */
function joinLimit(server: FastifyInstance): (request: FastifyRequest) => Promise<void> {
  const count = server.createRateLimit({
    max: ALL_JOINS_PER_MINUTE,
    timeWindow: "1 minute",
    keyGenerator: () => "everybody",
  });
  return async (request) => {
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw new Refusal("too-many");
  };
}

function addSocket(server: FastifyInstance, { sessions, hub, tls }: ServerOptions): void {
  const secure = tls !== null;
  server.route({
    method: "GET",
    url: SOCKET_PATH,
    preValidation: async (request) => {
      refuseForeignOrigin(request, secure);
      const session = sessionOf(request, sessions, secure);
      if (!isAllowed(SOCKET_OPEN_ROLES, session?.seat.role ?? null))
        throw new Refusal("not-joined");
    },
    handler: () => {
      throw new Refusal("bad-request", ["a WebSocket is opened here"]);
    },
    wsHandler: (socket, request) => {
      const session = sessionOf(request, sessions, secure);
      if (session) hub.seat(socket as Socket, session);
    },
  });
}

async function addPages(server: FastifyInstance, webRoot: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(webRoot, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "1y",
  });
  server.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    const page = method === "GET" && !/^\/(api|assets)(\/|$)/.test(url) && !url.includes(".");
    if (!page) throw new Refusal("not-found");
    // Every page is the same file; which one it shows, its address says.
    return reply.header("cache-control", "no-cache").sendFile("index.html", webRoot);
  });
}

function sessionOf(request: FastifyRequest, sessions: Sessions, secure: boolean): Session | null {
  const token = tokenOf(request.headers.cookie, secure);
  return token === "" ? null : sessions.find(token);
}

/** What changes something must come from a page of ours: its origin, and a header no form can send. */
function refuseForeign(request: FastifyRequest, secure: boolean): void {
  refuseForeignOrigin(request, secure);
  if (request.headers[REQUEST_HEADER] !== "1") throw new Refusal("foreign-origin");
}

function refuseForeignOrigin(request: FastifyRequest, secure: boolean): void {
  const own = `${secure ? "https" : "http"}://${request.headers.host}`;
  if (request.headers.origin !== own) throw new Refusal("foreign-origin");
}

const issueText = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`;

function refuse(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) {
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  // What went wrong inside is for the log; it may tell the asker what is not its own.
  if (refusal.status === 500) request.log.error({ err: error, url: request.url }, "request failed");
  return reply.code(refusal.status).header("cache-control", "no-store").send(refusal.problem);
}

function refusalOf({ statusCode = 500 }: FastifyError): Refusal {
  if (statusCode === 429) return new Refusal("too-many");
  if (statusCode === 413) return new Refusal("too-large");
  return new Refusal(statusCode < 500 ? "bad-request" : "internal");
}
