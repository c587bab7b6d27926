/**
 * Seals: how a recipient knows that a delivery is the checkpoint's, and how the checkpoint knows its
 * own deliveries again when they are relayed.
 *
 * Keys come from one secret that only the checkpoint holds; an organisation holds the key of its own
 * seals and no other. The reference to the decision is encrypted and of constant length, so that it
 * tells a recipient neither sequence numbers nor the path.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { sekisho } from "../../proto/mod.ts";

type Delivery = sekisho.v1.Delivery;
const { Seal } = sekisho.v1;

const REFERENCE_BYTES = 44;

/** Names a submission: the organisation whose outbox holds it, and its sequence there. */
export interface SubmissionName {
  readonly organisation: string;
  readonly sequence: number;
}

/** The key an organisation's deliveries are sealed with, in hexadecimal. */
export function sealKey(exchangeSecret: string, organisation: string): string {
  return hmac(exchangeSecret, `seal:${organisation}`).toString("hex");
}

/**
 * Names a copy: a MAC over run, incident, submitter, recipient and view, 32 hexadecimal digits.
 *
 * It depends on who sends it and on what the recipient may see, and on nothing else, which makes a
 * retry and a second replica one and the same copy. Copies by two neighbours are two: which of them the
 * broker stores first is chance, and only the recipient knows which came first in story time.
 */
export function deliveryId(
  exchangeSecret: string,
  run: string,
  incident: string,
  submitter: string,
  recipient: string,
  viewDigest: Uint8Array,
): string {
  const named = `delivery\0${run}\0${incident}\0${submitter}\0${recipient}\0`;
  const mac = createHmac("sha256", keyOf(exchangeSecret)).update(named);
  return mac.update(viewDigest).digest("hex").slice(0, 32);
}

/** SHA-256 of the encoded view. */
export function viewDigest(view: Uint8Array): Uint8Array {
  return hash("sha256", view, "buffer");
}

/**
 * Encrypts the reference to a decision: 44 bytes, the same for every copy of one submission. What binds
 * it to its delivery is the seal's MAC over both.
 */
export function sealReference(exchangeSecret: string, submission: SubmissionName): Uint8Array {
  const plain = Buffer.alloc(16);
  organisationTag(submission.organisation).copy(plain);
  plain.writeBigUInt64BE(BigInt(submission.sequence), 8);
  // The nonce is a MAC of what is encrypted, so that equal nonces mean equal texts.
  const nonce = hmac(exchangeSecret, `nonce:${plain.toString("hex")}`).subarray(0, 12);
  const cipher = createCipheriv("aes-256-gcm", referenceKey(exchangeSecret), nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Reads a reference back; null when it is not one that `sealReference` made. */
export function openReference(
  exchangeSecret: string,
  reference: Uint8Array,
  organisations: readonly string[],
): SubmissionName | null {
  if (reference.length !== REFERENCE_BYTES) return null;
  const bytes = Buffer.from(reference);
  const key = referenceKey(exchangeSecret);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(28));
  let plain: Buffer;
  try {
    plain = Buffer.concat([decipher.update(bytes.subarray(12, 28)), decipher.final()]);
  } catch {
    return null;
  }
  const organisation = organisations.find((id) => organisationTag(id).equals(plain.subarray(0, 8)));
  if (organisation === undefined) return null;
  return { organisation, sequence: Number(plain.readBigUInt64BE(8)) };
}

/**
 * The delivery with its seal, under the recipient's key (hexadecimal).
 *
 * @param digest of the view, by `viewDigest`: recipients that see the same share it
 */
export function sealDelivery(
  key: string,
  delivery: Omit<sekisho.v1.Delivery.$Properties, "seal"> & { id: string; view: Uint8Array },
  digest: Uint8Array,
  reference: Uint8Array,
): Delivery {
  const sealed = sekisho.v1.Delivery.create({ ...delivery, seal: Seal.create({ reference }) });
  sealed.seal!.mac = sealMac(key, sealed, digest);
  return sealed;
}

/** Whether the delivery carries the checkpoint's seal for the holder of this key (hexadecimal). */
export function verifySeal(key: string, delivery: Delivery): boolean {
  const mac = delivery.seal?.mac;
  if (!mac || mac.length !== 32) return false;
  return timingSafeEqual(mac, sealMac(key, delivery, viewDigest(delivery.view)));
}

/** HMAC over every field, each with its length in front so that no two deliveries read alike. */
function sealMac(key: string, delivery: Delivery, digest: Uint8Array): Buffer {
  const { id, submitter, storyMs, seal, exerciseBanner } = delivery;
  const texts = [id, submitter, String(storyMs), exerciseBanner];
  const framed = texts.map((text) => `${Buffer.byteLength(text)}:${text}`).join("");
  const reference = seal?.reference ?? new Uint8Array(0);
  const mac = createHmac("sha256", keyOf(key)).update(`${framed}${reference.length}:`);
  // The digest has one length.
  return mac.update(reference).update(digest).digest();
}

const keys = new Map<string, KeyObject>();
const derived = new Map<string, KeyObject>();
const tags = new Map<string, Buffer>();
/** More secrets, organisations or keys than one process meets. */
const KEPT = 10_000;

/** A key in hexadecimal as node:crypto takes it best: preparing one costs more than using it. */
const keyOf = (hex: string): KeyObject =>
  once(keys, hex, () => createSecretKey(Buffer.from(hex, "hex")));

const referenceKey = (exchangeSecret: string): KeyObject =>
  once(derived, exchangeSecret, () => createSecretKey(hmac(exchangeSecret, "reference")));

const organisationTag = (organisation: string): Buffer =>
  once(tags, organisation, () => hash("sha256", organisation, "buffer").subarray(0, 8));

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

/** @param key in hexadecimal */
function hmac(key: string, text: string): Buffer {
  return createHmac("sha256", keyOf(key)).update(text).digest();
}
