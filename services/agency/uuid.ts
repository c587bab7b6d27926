/** Ids of what people bring into the exchange. */
import { randomBytes } from "node:crypto";

/** A fresh UUIDv7 (RFC 9562). */
export function freshId(unixMs: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(unixMs, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const ends = [8, 12, 16, 20, 32];
  return ends.map((end, place) => hex.slice(ends[place - 1] ?? 0, end)).join("-");
}
