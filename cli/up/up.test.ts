import { X509Certificate } from "node:crypto";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../../domain/input.ts";
import { loadPack, playedExercise } from "../../platform/pack/mod.ts";
import { fictionalPack } from "./fictional.ts";
import { invitationText } from "./invitation.ts";
import { tlsFiles } from "./tls.ts";

const dir = mkdtempSync(join(tmpdir(), "sekisho-up-"));
afterAll(() => rmSync(dir, { recursive: true }));

const INDO_PACIFIC = resolve(import.meta.dirname, "../../packs/indo-pacific");
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const none = { cert: null, key: null, selfSigned: false };

test("beyond this machine it serves with TLS only, and says how", async () => {
  for (const listen of ["0.0.0.0", "192.0.2.1", "::", "console.example"]) {
    await expect(tlsFiles({ listen, ...none }, dir)).rejects.toThrow("--tls-self-signed");
  }
  for (const listen of ["127.0.0.1", "::1", "localhost"]) {
    expect(await tlsFiles({ listen, ...none }, dir)).toBeNull();
  }
});

test("a certificate for the exercise is good for where it listens, and its key is private", async () => {
  const files = await tlsFiles({ ...none, listen: "192.0.2.1", selfSigned: true }, dir);
  const certificate = new X509Certificate(readFileSync(files!.cert));
  expect(files!.fingerprint).toBe(certificate.fingerprint256);
  expect(certificate.checkIP("192.0.2.1")).toBe("192.0.2.1");
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(Date.parse(certificate.validTo) - Date.now()).toBeLessThan(31 * 86_400_000);
  expect(statSync(files!.key).mode & 0o077).toBe(0);
});

test("options that do not fit together are refused, and files that are no certificates", async () => {
  const refused = (options: object) =>
    expect(tlsFiles({ listen: "0.0.0.0", ...none, ...options }, dir)).rejects.toThrow(InputError);
  await refused({ cert: "a.pem" });
  await refused({ key: "a.pem" });
  await refused({ cert: "a.pem", key: "b.pem", selfSigned: true });
  await refused({ cert: join(dir, "missing.pem"), key: join(dir, "missing.pem") });
  await refused({ cert: import.meta.filename, key: import.meta.filename });
});

test("with invented names nothing of the pack calls an organisation by its own", () => {
  const { pack } = loadPack(INDO_PACIFIC);
  const into = fictionalPack(INDO_PACIFIC, join(dir, "fictional"));
  const rewritten = loadPack(into);
  const invented = new Set(rewritten.pack.organisations.map(({ id }) => id));
  expect(invented.size).toBe(pack.organisations.length);
  const real = pack.organisations.flatMap(({ id, name, names, aliases }) => {
    expect(names?.ja, id).toBeTruthy();
    return [id, name, names!.ja, ...aliases];
  });
  const text = globSync("**/*.yaml", { cwd: into })
    .map((file) => readFileSync(join(into, file), "utf8"))
    .join("\n")
    // Which program plays an organisation is shown nowhere.
    .replaceAll(/^\s*standIn: .*$/gm, "");
  const left = real.filter((name) =>
    /\p{sc=Han}|\p{sc=Katakana}/u.test(name)
      ? text.includes(name)
      : new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "u").test(text),
  );
  // Kept: what the invented names have themselves.
  expect(left.filter((name) => !invented.has(name))).toEqual([]);
  const names = rewritten.pack.organisations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const inJapanese = rewritten.pack.organisations.map((one) => one.names!.ja);
  expect(new Set(inJapanese).size).toBe(inJapanese.length);
  expect(inJapanese.filter((name) => real.includes(name))).toEqual([]);
  const { teams } = playedExercise(rewritten, "maritime-apt");
  expect(teams.every(({ organizationId }) => invented.has(organizationId))).toBe(true);
});

/** A copy of the shipped packs, to write into. */
function copyOfPacks(name: string): string {
  const packs = join(dir, name);
  cpSync(resolve(INDO_PACIFIC, ".."), packs, { recursive: true });
  return packs;
}

test("running Japanese text, which has no spaces, calls nobody by its own name either", () => {
  const packs = copyOfPacks("in-japanese");
  const file = join(packs, "indo-pacific/topologies/us-hub.yaml");
  const before = readFileSync(file, "utf8");
  const told = "本件は警察庁とCISAが、国家サイバー統括室およびJPCERT/CCへ伝えた。FALCISARIA";
  writeFileSync(file, before.replace(/^names: .*$/m, `names: { ja: "${told}" }`));
  const into = fictionalPack(join(packs, "indo-pacific"), join(dir, "in-japanese-fictional"));
  const { topologies } = loadPack(into).pack;
  expect(topologies.find(({ id }) => id === "us-hub")?.names?.ja).toBe(
    "本件はひばり庁とHarbor Directorateが、月見室およびAsagao Coordination Centreへ伝えた。FALCISARIA",
  );
});

test("who has a Japanese name needs an invented one in Japanese too", () => {
  const packs = copyOfPacks("without-japanese");
  const file = join(packs, "fictional-names.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(", ja: ひばり庁", ""));
  expect(() => fictionalPack(join(packs, "indo-pacific"), join(dir, "never"))).toThrow(
    "no invented names in Japanese (`ja`) for `npa-jp`",
  );
});

test("an exercise that nobody plays is told apart from one that is not there", () => {
  const loaded = loadPack(INDO_PACIFIC);
  expect(() => playedExercise(loaded, "us-cuts")).toThrow("`sekisho run us-cuts`");
  expect(() => playedExercise(loaded, "maritime-atp")).toThrow("maritime-apt");
});

test("the invitation names every seat with its code, and bears the banner", () => {
  const text = invitationText({
    exercise: "Quay",
    url: "https://192.0.2.1:8400",
    codes: [
      { code: "kano-mite-suru-boda", seat: { role: "director" } },
      { code: "kano-mite-suru", seat: { role: "team", team: "tokyo", organisation: "nisc" } },
    ],
    nameOf: () => "National Cybersecurity Office",
    fingerprint: "AA:BB",
    selfSigned: true,
  });
  for (const words of [
    "UNCLASSIFIED – EXERCISE",
    "https://192.0.2.1:8400",
    "kano-mite-suru-boda",
    "Team tokyo (plays National Cybersecurity Office)",
    "SHA-256 AA:BB",
  ]) {
    expect(text).toContain(words);
  }
});
