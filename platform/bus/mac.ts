/**
 * HMAC-SHA-256 (RFC 2104) of short texts: two one-shot hashes over prepared blocks.
 *
 * `createHmac` makes two objects that the collector has to finalise, which costs more than the hashing
 * of what a seal is made over. Half of what a delivery's decision cost was that.
 */
import { createHmac, hash } from "node:crypto";

const BLOCK = 64;
const DIGEST = 32;
/** Longer messages go to `createHmac`, where the objects no longer matter. */
const SHORT = 512;

export class MacKey {
  readonly #key: Buffer;
  /** The padded key, and room for a message behind it. */
  readonly #inner = Buffer.alloc(BLOCK + SHORT, 0x36);
  readonly #outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);

  /** @param hex the key in hexadecimal */
  constructor(hex: string) {
    this.#key = Buffer.from(hex, "hex");
    const block = this.#key.length > BLOCK ? hash("sha256", this.#key, "buffer") : this.#key;
    for (const [at, byte] of block.entries()) {
      this.#inner[at]! ^= byte;
      this.#outer[at]! ^= byte;
    }
  }

  /** The MAC of a text (UTF-8) and bytes after it; `binary` has a character for each of its 32 bytes. */
  digest(text: string, encoding: "hex" | "binary", bytes?: Uint8Array): string {
    const length = bytes?.length ?? 0;
    // A UTF-16 unit has at most three bytes in UTF-8.
    if (text.length * 3 + length > SHORT) return this.#digestOfLong(text, encoding, bytes);
    let end = BLOCK + this.#inner.write(text, BLOCK, "utf8");
    if (bytes) this.#inner.set(bytes, end);
    end += length;
    const digest = hash("sha256", this.#inner.subarray(0, end), "binary");
    this.#outer.write(digest, BLOCK, "latin1");
    return hash("sha256", this.#outer, encoding);
  }

  #digestOfLong(text: string, encoding: "hex" | "binary", bytes: Uint8Array | undefined): string {
    const mac = createHmac("sha256", this.#key).update(text);
    if (bytes) mac.update(bytes);
    return mac.digest(encoding);
  }
}
