/**
 * The WebSockets of everybody who joined: who may say what, and who is told what. A browser that does not
 * keep up is let go, for it asks again when it comes back and nothing waits for it in memory.
 */
import { z } from "zod";
import type { Frame, Seat, SocketMessage } from "../../domain/console/mod.ts";
import { FRAME_ROLES, SOCKET_ROLES } from "./permissions.ts";
import type { Session } from "./sessions.ts";

/** What is used of a WebSocket (package ws). */
export interface Socket {
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  on(event: "message", listener: (data: Buffer, binary: boolean) => void): void;
  on(event: "close" | "error", listener: () => void): void;
}

export const MAX_SOCKET_MESSAGE_BYTES = 4_096;
const MAX_BUFFERED_BYTES = 1_000_000;
const MAX_SOCKETS = 400;
const MAX_SOCKETS_PER_SESSION = 8;
/** Close codes of RFC 6455, and of ours (4000–4999). */
export const CLOSE = { goingAway: 1001, policy: 1008, overloaded: 1013, left: 4401 } as const;

const messageSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("watch") }),
  z.strictObject({ kind: z.literal("follow"), organisation: z.string().max(100) }),
]) satisfies z.ZodType<SocketMessage>;

interface Seated {
  readonly socket: Socket;
  readonly session: Session;
  watching: boolean;
  /** Organisation whose changes are pushed; null: none. */
  following: string | null;
}

/** Frames about one organisation reach those who follow it; the clock everybody; the rest who watches. */
const ABOUT_ONE = ["organisation", "injects"] as const;

export class Hub {
  readonly #seated = new Set<Seated>();
  readonly #playable: (seat: Seat, organisation: string) => boolean;

  /** @param playable whether who sits there plays the organisation */
  constructor(playable: (seat: Seat, organisation: string) => boolean) {
    this.#playable = playable;
  }

  /** What a new socket is told first. */
  greeting: () => readonly Frame[] = () => [];

  get size(): number {
    return this.#seated.size;
  }

  /** How many sockets there are, by seat. */
  present(): Record<string, number> {
    const present: Record<string, number> = {};
    for (const { session } of this.#seated) {
      const key = session.seat.role === "team" ? `team:${session.seat.team}` : session.seat.role;
      present[key] = (present[key] ?? 0) + 1;
    }
    return present;
  }

  seat(socket: Socket, session: Session): void {
    const own = [...this.#seated].filter((one) => one.session.id === session.id);
    if (this.#seated.size >= MAX_SOCKETS || own.length >= MAX_SOCKETS_PER_SESSION) {
      socket.close(CLOSE.overloaded, "too many");
      return;
    }
    const seated: Seated = { socket, session, watching: false, following: null };
    this.#seated.add(seated);
    for (const frame of this.greeting()) this.#send(seated, JSON.stringify(frame));
    socket.on("message", (data, binary) => this.#heard(seated, data, binary));
    for (const event of ["close", "error"] as const) {
      socket.on(event, () => this.#seated.delete(seated));
    }
  }

  /** Sends to everybody whom the frame concerns and whose role may have it. */
  tell(frame: Frame): void {
    let text: string | undefined;
    for (const seated of this.#seated) {
      if (!concerns(frame, seated) || !FRAME_ROLES[frame.kind].includes(seated.session.seat.role)) {
        continue;
      }
      text ??= JSON.stringify(frame);
      this.#send(seated, text);
    }
  }

  /** Closes every socket of a session that ended. */
  leave(session: Session): void {
    for (const seated of this.#seated) {
      if (seated.session.id === session.id) this.#close(seated, CLOSE.left, "left");
    }
  }

  closeAll(): void {
    for (const seated of this.#seated) this.#close(seated, CLOSE.goingAway, "stopping");
  }

  #send(seated: Seated, text: string): void {
    if (seated.socket.bufferedAmount > MAX_BUFFERED_BYTES) {
      this.#close(seated, CLOSE.overloaded, "too slow");
    } else {
      seated.socket.send(text);
    }
  }

  #close(seated: Seated, code: number, reason: string): void {
    this.#seated.delete(seated);
    seated.socket.close(code, reason);
  }

  #heard(seated: Seated, data: Buffer, binary: boolean): void {
    const message = binary ? null : read(data);
    const { seat } = seated.session;
    // A page of ours never says what its role may not: who does is cut off.
    if (!message || !SOCKET_ROLES[message.kind].includes(seat.role)) {
      this.#close(seated, CLOSE.policy, "forbidden");
      return;
    }
    switch (message.kind) {
      case "watch":
        seated.watching = true;
        return;
      case "follow":
        if (this.#playable(seat, message.organisation)) seated.following = message.organisation;
        else this.#close(seated, CLOSE.policy, "forbidden");
    }
  }
}

function concerns(frame: Frame, { watching, following }: Seated): boolean {
  if (frame.kind === "clock" || frame.kind === "exchange") return true;
  return isAboutOne(frame) ? frame.organisation === following : watching;
}

const isAboutOne = (frame: Frame): frame is Extract<Frame, { kind: (typeof ABOUT_ONE)[number] }> =>
  (ABOUT_ONE as readonly string[]).includes(frame.kind);

function read(data: Buffer): SocketMessage | null {
  try {
    const parsed = messageSchema.safeParse(JSON.parse(data.toString()));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
