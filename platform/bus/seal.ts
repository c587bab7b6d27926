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
  createSecretKey,
  hash,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { sekisho } from "../../proto/mod.ts";
import { MacKey } from "./mac.ts";

type Delivery = sekisho.v1.Delivery;
const { InboxMessage, Seal } = sekisho.v1;

const REFERENCE_BYTES = 44;
/** Hexadecimal digits of a delivery's name. */
const ID_LENGTH = 32;
const MAC_BYTES = 32;

/** Names a submission: the organisation whose outbox holds it, and its sequence there. */
export interface SubmissionName {
  readonly organisation: string;
  readonly sequence: number;
}

/** The key an organisation's deliveries are sealed with, in hexadecimal. */
export function sealKey(exchangeSecret: string, organisation: string): string {
  return keyOf(exchangeSecret).digest(`seal:${organisation}`, "hex");
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
  return keyOf(exchangeSecret).digest(named, "hex", viewDigest).slice(0, ID_LENGTH);
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
  const mac = keyOf(exchangeSecret).digest(`nonce:${plain.toString("hex")}`, "binary");
  const nonce = Buffer.from(mac, "binary").subarray(0, 12);
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
  if (!mac || mac.length !== MAC_BYTES) return false;
  return timingSafeEqual(mac, sealMac(key, delivery, viewDigest(delivery.view)));
}

function sealMac(key: string, delivery: Delivery, digest: Uint8Array): Buffer {
  const { id, submitter, storyMs, seal, exerciseBanner } = delivery;
  const reference = seal?.reference ?? new Uint8Array(0);
  const { text, bytes } = boundBySeal({ submitter, storyMs, exerciseBanner, reference, digest });
  return Buffer.from(keyOf(key).digest(framed(id) + text, "binary", bytes), "binary");
}

/** What a seal binds beside the delivery's name, and is the same for every copy of a view. */
interface Bound {
  readonly submitter: string;
  readonly storyMs: number;
  readonly exerciseBanner: string;
  readonly reference: Uint8Array;
  /** The view's; it has one length. */
  readonly digest: Uint8Array;
}

/** Every field has its length in front, so that no two deliveries read alike. */
function boundBySeal({ submitter, storyMs, exerciseBanner, reference, digest }: Bound) {
  const texts = [submitter, String(storyMs), exerciseBanner].map(framed).join("");
  return {
    text: `${texts}${reference.length}:`,
    bytes: Buffer.concat([reference, digest]),
  };
}

const framed = (text: string): string => `${Buffer.byteLength(text)}:${text}`;

/**
 * Makes the inbox messages of one submission's copies of one view: they differ in their name and their
 * MAC alone, so that all the rest is encoded and framed once. The bytes are those of
 * `InboxMessage.encode` over `sealDelivery`.
 *
 * @param digest of the view, by `viewDigest`
 * @returns makes a copy from its name (32 characters) and the recipient's key (hexadecimal)
 */
export function copiesOfView(
  delivery: Pick<Delivery, "view" | "submitter" | "storyMs" | "exerciseBanner">,
  digest: Uint8Array,
  reference: Uint8Array,
): (id: string, key: string) => Uint8Array {
  const { view, submitter, storyMs, exerciseBanner } = delivery;
  const id = "0".repeat(ID_LENGTH);
  const seal = { reference, mac: new Uint8Array(MAC_BYTES) };
  const unsealed = { id, view, submitter, storyMs, seal, exerciseBanner };
  const template = InboxMessage.encode({ delivery: unsealed }).finish() as Buffer;
  // Fields are written in the order of their numbers: the name first, the banner behind the MAC.
  const idAt = template.indexOf(id);
  const behind = sekisho.v1.Delivery.encode({ exerciseBanner }).finish().length;
  const macAt = template.length - behind - MAC_BYTES;
  const { text, bytes } = boundBySeal({ submitter, storyMs, exerciseBanner, reference, digest });
  return (name, key) => {
    if (name.length !== ID_LENGTH) throw new Error(`\`${name}\` is not the name of a delivery`);
    const copy = Buffer.allocUnsafe(template.length);
    copy.set(template);
    copy.write(name, idAt, "latin1");
    copy.write(keyOf(key).digest(framed(name) + text, "binary", bytes), macAt, "latin1");
    return copy;
  };
}

const keys = new Map<string, MacKey>();
const derived = new Map<string, KeyObject>();
const tags = new Map<string, Buffer>();
/** More secrets, organisations or keys than one process meets. */
const KEPT = 10_000;

/** Preparing a key costs more than using it. */
const keyOf = (hex: string): MacKey => once(keys, hex, () => new MacKey(hex));

const referenceKey = (exchangeSecret: string): KeyObject =>
  once(derived, exchangeSecret, () =>
    createSecretKey(keyOf(exchangeSecret).digest("reference", "hex"), "hex"),
  );

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
