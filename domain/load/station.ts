/** What the command line and the processes of its load generator tell each other. */
import type { CatalogueIncident } from "../pack/types.ts";
import type { LoadPlan } from "./types.ts";

/** What a station is told. */
export type ToStation =
  /** Once, first. */
  | {
      readonly kind: "open";
      readonly packDir: string;
      readonly exchangeDir: string;
      /** Whom it acts for, with the address of each one's link. */
      readonly organisations: readonly { readonly id: string; readonly url: string }[];
      /** What is submitted; the same list in every station. */
      readonly incidents: readonly CatalogueIncident[];
    }
  | {
      readonly kind: "begin";
      /** Told apart from every other load on this exchange. */
      readonly run: string;
      readonly plan: LoadPlan;
      readonly startUnixMs: number;
    }
  /** Nothing more is sent; what comes is still received. */
  | { readonly kind: "end" };

/** What a station tells: what happened since it told the last time. */
export type FromStation =
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "report";
      /** Submissions that were due, and those of them that were sent; relays not included. */
      readonly intended: number;
      /** Of those that were due, those after the warm-up, by the plan: the same whoever was late. */
      readonly intendedWarm: number;
      readonly sent: number;
      readonly dropped: number;
      /** "org/outbox sequence" of what the broker acknowledged. */
      readonly acknowledged: readonly string[];
      /** Ids of copies that came for the first time, and when; parallel. */
      readonly received: readonly string[];
      readonly receivedUnixMs: readonly number[];
      readonly redelivered: number;
      readonly duplicated: number;
      readonly refused: number;
      /** Sent and not acknowledged yet. */
      readonly pending: number;
      /** Longest that its event loop was held up since, in ms. */
      readonly heldUpMs: number;
      /** Whether all that was planned has been sent. */
      readonly through: boolean;
    };
