/**
 * Who may ask, send and be told what: the one table. A route, a socket message or a frame without a row
 * does not compile; a test goes through every row with every other role (permissions.test.ts).
 */
import {
  ROLES,
  STAFF,
  type FrameKind,
  type Role,
  type SocketMessageKind,
} from "../../domain/console/mod.ts";

/** `anyone`: also who has not joined. */
export type Allowed = readonly Role[] | "anyone";

const EVERY_SEAT: readonly Role[] = ROLES;
const PLAYERS = ["team", "simcell"] as const;
const FACILITATORS = ["director", "controller"] as const;
const JUDGES = ["director", "evaluator"] as const;

/** By method and path; who asks with another role is refused before anything is looked at. */
export const ROUTE_ROLES = {
  "GET /api/session": "anyone",
  "POST /api/join": "anyone",
  "POST /api/leave": EVERY_SEAT,
  "GET /api/codes": ["director"],

  "GET /api/team/setting": PLAYERS,
  "GET /api/team/inbox": PLAYERS,
  "GET /api/team/sent": PLAYERS,
  "GET /api/team/asked": PLAYERS,
  "GET /api/team/injects": PLAYERS,
  "POST /api/team/preview": PLAYERS,
  "POST /api/team/submit": PLAYERS,
  "POST /api/team/act": PLAYERS,

  "GET /api/live/setting": STAFF,
  "GET /api/live/state": STAFF,
  "GET /api/live/figures": STAFF,
  "POST /api/live/start": ["director"],
  "POST /api/live/stop": ["director"],
  "POST /api/live/facilitate": FACILITATORS,
  "POST /api/live/emergency": FACILITATORS,
  "POST /api/live/judge": JUDGES,

  "GET /api/lab/setting": EVERY_SEAT,
  "GET /api/lab/messages": STAFF,
  "GET /api/lab/material": STAFF,
  "POST /api/lab/answer": EVERY_SEAT,
  "POST /api/lab/explain": EVERY_SEAT,
  "POST /api/lab/compare": STAFF,
  "POST /api/lab/classes": STAFF,

  "GET /api/replay/setting": STAFF,
  "GET /api/replay/record": STAFF,
  "GET /api/report/state": STAFF,
  "GET /api/report/file": STAFF,
  "POST /api/report/write": JUDGES,
} as const satisfies Readonly<Record<`${"GET" | "POST"} /api/${string}`, Allowed>>;

export type RouteName = keyof typeof ROUTE_ROLES;

/** The address that WebSockets are opened at. */
export const SOCKET_PATH = "/api/socket";
export const SOCKET_OPEN_ROLES: readonly Role[] = EVERY_SEAT;

/** What a browser may say over the WebSocket. */
export const SOCKET_ROLES: Readonly<Record<SocketMessageKind, readonly Role[]>> = {
  watch: STAFF,
  follow: PLAYERS,
};

/** What a browser may be told over the WebSocket. */
export const FRAME_ROLES: Readonly<Record<FrameKind, readonly Role[]>> = {
  clock: EVERY_SEAT,
  exchange: EVERY_SEAT,
  organisation: PLAYERS,
  injects: PLAYERS,
  exercise: STAFF,
  traffic: STAFF,
  figures: STAFF,
};

export function isAllowed(allowed: Allowed, role: Role | null): boolean {
  if (allowed === "anyone") return true;
  return role !== null && allowed.includes(role);
}
