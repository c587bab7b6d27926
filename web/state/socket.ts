/**
 * The WebSocket: what the console pushes, and whether it is there. It connects again by itself, says
 * again what the pages want to hear, and has them ask again for what they may have missed.
 */
import { effect, signal } from "@preact/signals";
import type { Frame, FrameKind, SocketMessage } from "../../domain/console/mod.ts";

export type ConnectionState = "connecting" | "open" | "lost";
export const connection = signal<ConnectionState>("connecting");
/** Whether the exchange answers the console. */
export const exchangeReachable = signal(true);
/** Counts connections: a page that depends on it asks again after each. */
export const connected = signal(0);

type Listener<K extends FrameKind> = (frame: Extract<Frame, { kind: K }>) => void;

const LEFT = 4401;
const FORBIDDEN = 1008;
const RETRY_MS = { first: 500, most: 8_000 };

const listeners = new Map<FrameKind, Set<(frame: Frame) => void>>();
const wanted = new Map<SocketMessage["kind"], SocketMessage>();
let socket: WebSocket | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
let retryMs = RETRY_MS.first;

/** Hears frames of a kind until the returned function is called. */
export function onFrame<K extends FrameKind>(kind: K, listener: Listener<K>): () => void {
  const heard = listeners.get(kind) ?? new Set();
  listeners.set(kind, heard);
  heard.add(listener as (frame: Frame) => void);
  return () => heard.delete(listener as (frame: Frame) => void);
}

/** Tells the console what to push, now and after every connection; one wish of a kind at a time. */
export function want(message: SocketMessage): void {
  wanted.set(message.kind, message);
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

/** @param onLeft the seat is no longer ours: somebody left, or the console forgot it */
export function connectSocket(onLeft: () => void): void {
  if (socket) return;
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const opened = new WebSocket(`${scheme}://${location.host}/api/socket`);
  socket = opened;
  opened.addEventListener("open", () => {
    retryMs = RETRY_MS.first;
    connection.value = "open";
    for (const message of wanted.values()) opened.send(JSON.stringify(message));
    connected.value += 1;
  });
  opened.addEventListener("message", ({ data }) => hear(String(data)));
  opened.addEventListener("close", ({ code }) => {
    if (socket !== opened) return;
    socket = null;
    connection.value = "lost";
    if (code === LEFT || code === FORBIDDEN) return onLeft();
    retry = setTimeout(() => {
      // A socket that is refused says nothing of why: who has no seat any more finds out by asking.
      onLeft();
      connectSocket(onLeft);
    }, retryMs);
    retryMs = Math.min(retryMs * 2, RETRY_MS.most);
  });
}

export function disconnectSocket(): void {
  clearTimeout(retry);
  wanted.clear();
  const open = socket;
  socket = null;
  open?.close();
  connection.value = "connecting";
}

function hear(text: string): void {
  const frame = JSON.parse(text) as Frame;
  if (frame.kind === "exchange") exchangeReachable.value = frame.reachable;
  for (const listener of listeners.get(frame.kind) ?? []) listener(frame);
}

/** Calls at once, after every frame of these kinds, and after every connection; stops by what it returns. */
export function whenever(kinds: readonly FrameKind[], act: () => void): () => void {
  const stops = kinds.map((kind) => onFrame(kind, act));
  stops.push(effect(() => void (connected.value >= 0 && queueMicrotask(act))));
  return () => stops.forEach((stop) => stop());
}
