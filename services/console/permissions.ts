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

/** By method and path; who asks with another role is refused before anything is looked at. */
export const ROUTE_ROLES = {
  "GET /api/session": "anyone",
  "POST /api/join": "anyone",
  "POST /api/leave": EVERY_SEAT,
  "GET /api/codes": ["director"],
} as const satisfies Readonly<Record<`${"GET" | "POST"} /api/${string}`, Allowed>>;

export type RouteName = keyof typeof ROUTE_ROLES;

/** The address that WebSockets are opened at. */
export const SOCKET_PATH = "/api/socket";
export const SOCKET_OPEN_ROLES: readonly Role[] = EVERY_SEAT;

/** What a browser may say over the WebSocket. */
export const SOCKET_ROLES: Readonly<Record<SocketMessageKind, readonly Role[]>> = {
  watch: STAFF,
  follow: ["team", "simcell"],
};

/** What a browser may be told over the WebSocket. */
export const FRAME_ROLES: Readonly<Record<FrameKind, readonly Role[]>> = {
  clock: EVERY_SEAT,
  exchange: EVERY_SEAT,
  organisation: ["team", "simcell"],
  injects: ["team", "simcell"],
  exercise: STAFF,
  traffic: STAFF,
  figures: STAFF,
};

export function isAllowed(allowed: Allowed, role: Role | null): boolean {
  if (allowed === "anyone") return true;
  return role !== null && allowed.includes(role);
}
