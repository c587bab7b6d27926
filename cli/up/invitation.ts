/** What the facilitator reads when everything is up: where to go, and which code opens which seat. */
import { networkInterfaces } from "node:os";
import type { Seat } from "../../domain/console/mod.ts";
import { EXERCISE_BANNER } from "../../domain/banner.ts";

export interface Invitation {
  readonly exercise: string;
  /** Address that is listened at, with scheme and port. */
  readonly url: string;
  readonly codes: readonly { readonly code: string; readonly seat: Seat }[];
  readonly nameOf: (organisation: string) => string;
  /** Of the certificate; null without TLS. */
  readonly fingerprint: string | null;
  readonly selfSigned: boolean;
}

const SEATS = {
  director: "Exercise director (starts and steers the exercise)",
  controller: "Controllers (fire and defer injects)",
  evaluator: "Evaluators (confirm what was met)",
  observer: "Observers (watch)",
  simcell: "Simulation cell (plays everybody without a team)",
} as const;

/** Lines for a terminal. */
export function invitationText(invitation: Invitation): string {
  const { exercise, url, codes, fingerprint } = invitation;
  const rows = codes.map(({ code, seat }) => ({ code, text: seatText(seat, invitation) }));
  const width = Math.max(...rows.map(({ text }) => text.length));
  const lines = [
    "",
    EXERCISE_BANNER,
    "",
    `“${exercise}” is ready.`,
    "",
    "1. Open this address in a browser (players do the same on their own computers):",
    "",
    ...addressesOf(url).map((address) => `     ${address}`),
    "",
    "2. Enter the code of your seat. Give each team its own code and nobody else's:",
    "",
    ...rows.map(({ text, code }) => `     ${text.padEnd(width)}   ${code}`),
    "",
    "3. The director presses “Start the exercise” on the page Live when everybody is there.",
    "",
    ...certificateText(fingerprint, invitation.selfSigned),
    "Leave this window open. Ctrl-C ends the exercise and everything that was started.",
    "",
  ];
  return lines.join("\n");
}

/** What who looks at a record reads: where to go, and with which code. */
export function recordText(
  url: string,
  codes: Invitation["codes"],
  dir: string,
  fingerprint: string | null,
): string {
  const staff = codes.find(({ seat }) => seat.role === "observer") ?? codes[0];
  return [
    "",
    EXERCISE_BANNER,
    "",
    `The record of \`${dir}\` is ready. Open this address in a browser:`,
    "",
    ...addressesOf(url).map((address) => `     ${address}/replay`),
    "",
    `and enter the code   ${staff?.code ?? ""}`,
    "",
    ...certificateText(fingerprint, true),
    "Leave this window open. Ctrl-C ends it; the record stays as it is.",
    "",
  ].join("\n");
}

function seatText(seat: Seat, { nameOf }: Invitation): string {
  if (seat.role !== "team") return SEATS[seat.role];
  return `Team ${seat.team} (plays ${nameOf(seat.organisation)})`;
}

/** The addresses under which other machines find this one, where it listens at all of its own. */
function addressesOf(url: string): string[] {
  const { hostname } = new URL(url);
  if (hostname !== "0.0.0.0" && hostname !== "[::]") return [url];
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outer = own.filter(({ internal, family }) => !internal && family === "IPv4");
  const hosts = outer.length > 0 ? outer.map(({ address }) => address) : ["localhost"];
  return hosts.map((host) => url.replace(hostname, host));
}

function certificateText(fingerprint: string | null, selfSigned: boolean): string[] {
  if (fingerprint === null) return [];
  const warning = selfSigned
    ? "   The certificate was made for this exercise, so browsers warn once. Before accepting it, compare:"
    : "   The certificate's fingerprint:";
  return [warning, `   SHA-256 ${fingerprint}`, ""];
}
