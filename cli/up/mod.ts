/**
 * `sekisho up`: an exercise that people play, on a fabric of its own, until Ctrl-C.
 *
 *   command.ts     options
 *   up.ts          starts it, tells how to join, waits, stops
 *   replay.ts      the record of an exercise instead of one
 *   pages.ts       the console's pages, built when they have to be
 *   tls.ts         the certificate beyond this machine
 *   fictional.ts   the pack with invented names
 *   record.ts      the record of what is played, and its run directory
 *   invitation.ts  addresses and join codes, for who has never seen a terminal
 */
export { upCommand } from "./command.ts";
