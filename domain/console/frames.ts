/** What the console pushes to a browser, and what a browser asks of it over the WebSocket. */
import type { PlayClock, PlayPhase } from "../play/mod.ts";
import type { EdgeTraffic } from "./live.ts";

/** Content-free where it can be: a page asks for what changed, under its own role. */
export type Frame =
  /** Once a second, and when it changed; null before the exercise began. */
  | {
      readonly kind: "clock";
      readonly phase: PlayPhase | "waiting";
      readonly clock: PlayClock | null;
      readonly nowUnixMs: number;
    }
  /** Something in the organisation changed: its page asks again. */
  | { readonly kind: "organisation"; readonly organisation: string }
  /** An inject was addressed to the organisation, or taken back. */
  | { readonly kind: "injects"; readonly organisation: string }
  /** The exercise's state changed: staff's pages ask again. */
  | { readonly kind: "exercise" }
  /** What passed the checkpoint in the last second, per edge. */
  | {
      readonly kind: "traffic";
      readonly edges: readonly EdgeTraffic[];
    }
  /** Figures of the metrics service changed. */
  | { readonly kind: "figures" }
  /** The broker or a service behind the console stopped answering, or answers again. */
  | { readonly kind: "exchange"; readonly reachable: boolean };

export type FrameKind = Frame["kind"];

/** What a browser may say. */
export type SocketMessage =
  /** Staff: push traffic, figures and the state of the exercise. */
  | { readonly kind: "watch" }
  /** Push what changes in an organisation: a team's own, or any of those that the cell plays. */
  | { readonly kind: "follow"; readonly organisation: string };

export type SocketMessageKind = SocketMessage["kind"];
