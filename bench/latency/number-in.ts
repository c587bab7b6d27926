/** Submissions are told apart by the number in their incident's id, which a delivery of them holds too. */

/** How the ids of `bench/deliveries/world.ts` begin. */
const PREFIX = "01900000-";
const LENGTH = 36;
const DIGITS = 12;

/** The number of the submission that a message comes from. Throws when there is no incident in it. */
export function numberIn(data: Uint8Array): number {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const end = bytes.indexOf(PREFIX, 0, "latin1") + LENGTH;
  if (end < LENGTH) throw new Error("a message without an incident came");
  return Number.parseInt(bytes.toString("latin1", end - DIGITS, end), 16);
}
