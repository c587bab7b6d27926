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
  createHash,
  createHmac,
  timingSafeEqual,
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
  return hmac(Buffer.from(exchangeSecret, "hex"), `seal:${organisation}`).toString("hex");
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
  const mac = createHmac("sha256", Buffer.from(exchangeSecret, "hex")).update(named);
  return mac.update(viewDigest).digest("hex").slice(0, 32);
}

/** SHA-256 of the encoded view. */
export function viewDigest(view: Uint8Array): Uint8Array {
  return createHash("sha256").update(view).digest();
}

/** Encrypts the reference to a decision: 44 bytes, the same for the same delivery and submission. */
export function sealReference(
  exchangeSecret: string,
  delivery: string,
  submission: SubmissionName,
): Uint8Array {
  const secret = Buffer.from(exchangeSecret, "hex");
  const plain = Buffer.alloc(16);
  organisationTag(submission.organisation).copy(plain);
  plain.writeBigUInt64BE(BigInt(submission.sequence), 8);
  // The nonce is a MAC of what is encrypted, so that equal nonces mean equal texts.
  const nonce = hmac(secret, `nonce:${delivery}:${plain.toString("hex")}`).subarray(0, 12);
  const cipher = createCipheriv("aes-256-gcm", hmac(secret, "reference"), nonce);
  cipher.setAAD(Buffer.from(delivery));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Reads a reference back; null when it is not one that `sealReference` made for this delivery. */
export function openReference(
  exchangeSecret: string,
  delivery: string,
  reference: Uint8Array,
  organisations: readonly string[],
): SubmissionName | null {
  if (reference.length !== REFERENCE_BYTES) return null;
  const bytes = Buffer.from(reference);
  const key = hmac(Buffer.from(exchangeSecret, "hex"), "reference");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(delivery));
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

/** The delivery with its seal, under the recipient's key (hexadecimal). */
export function sealDelivery(
  key: string,
  delivery: Omit<sekisho.v1.Delivery.$Properties, "seal"> & { id: string; view: Uint8Array },
  reference: Uint8Array,
): Delivery {
  const sealed = sekisho.v1.Delivery.create({ ...delivery, seal: Seal.create({ reference }) });
  sealed.seal!.mac = sealMac(key, sealed);
  return sealed;
}

/** Whether the delivery carries the checkpoint's seal for the holder of this key (hexadecimal). */
export function verifySeal(key: string, delivery: Delivery): boolean {
  const mac = delivery.seal?.mac;
  if (!mac || mac.length !== 32) return false;
  return timingSafeEqual(mac, sealMac(key, delivery));
}

/** HMAC over every field, each with its length in front so that no two deliveries read alike. */
function sealMac(key: string, delivery: Delivery): Buffer {
  const mac = createHmac("sha256", Buffer.from(key, "hex"));
  const parts = [
    Buffer.from(delivery.id),
    viewDigest(delivery.view),
    Buffer.from(delivery.submitter),
    Buffer.from(String(delivery.storyMs)),
    delivery.seal?.reference ?? Buffer.alloc(0),
    Buffer.from(delivery.exerciseBanner),
  ];
  for (const part of parts) mac.update(`${part.length}:`).update(part);
  return mac.digest();
}

function organisationTag(organisation: string): Buffer {
  return createHash("sha256").update(organisation).digest().subarray(0, 8);
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
