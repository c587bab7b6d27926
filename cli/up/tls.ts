/** The certificate that the console serves with: somebody's own, or one made for the afternoon. */
import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { InputError } from "../../domain/input.ts";

export interface TlsOptions {
  /** Address that is listened at. */
  readonly listen: string;
  readonly cert: string | null;
  readonly key: string | null;
  readonly selfSigned: boolean;
}

export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
  /** SHA-256, as browsers show it. */
  readonly fingerprint: string;
  readonly selfSigned: boolean;
}

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
const DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** Whether nobody but this machine reaches the address. */
export const isLoopback = (address: string): boolean => LOOPBACK.includes(address);

/**
 * Files of certificate and key; null where none is asked for and nobody else reaches the address.
 * Throws InputError for an address beyond this machine without TLS, and for files that do not fit.
 */
export async function tlsFiles(options: TlsOptions, dir: string): Promise<TlsFiles | null> {
  const { listen, cert, key, selfSigned } = options;
  if (selfSigned && (cert || key)) {
    throw refused("--tls-self-signed and --tls-cert exclude each other; give one of them");
  }
  if (selfSigned) return makeOne(listen, dir);
  if (cert && key) return given(cert, key);
  if (cert || key) throw refused("--tls-cert and --tls-key belong together; give both");
  if (isLoopback(listen)) return null;
  throw refused(
    `--listen \`${listen}\` is reached by other machines, and join codes and incidents would pass in the clear; add --tls-self-signed, or --tls-cert FILE --tls-key FILE`,
  );
}

function given(cert: string, key: string): TlsFiles {
  const [certPem] = [cert, key].map((path) => {
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      throw refused(`\`${path}\` cannot be read: ${(error as Error).message}`);
    }
  });
  try {
    const { fingerprint256 } = new X509Certificate(certPem!);
    return { cert, key, fingerprint: fingerprint256, selfSigned: false };
  } catch {
    throw refused(`\`${cert}\` is no certificate; expected PEM, \`-----BEGIN CERTIFICATE-----\``);
  }
}

async function makeOne(listen: string, dir: string): Promise<TlsFiles> {
  const names = [...new Set(["localhost", hostname(), ...(isIP(listen) ? [] : [listen])])];
  const addresses = [...new Set(["127.0.0.1", "::1", ...(isIP(listen) ? [listen] : [])])];
  const made = await generate([{ name: "commonName", value: "Sekisho exercise" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + DAYS * MS_PER_DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  const [cert, key] = [join(dir, "console.crt"), join(dir, "console.key")];
  writeFileSync(cert, made.cert);
  writeFileSync(key, made.private, { mode: 0o600 });
  const fingerprint = new X509Certificate(made.cert).fingerprint256;
  return { cert, key, fingerprint, selfSigned: true };
}

function refused(message: string): InputError {
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
