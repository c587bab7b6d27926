import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { JoinCodes, newCode, normalise } from "./join-codes.ts";
import { Sessions } from "./sessions.ts";

const dir = mkdtempSync(join(tmpdir(), "sekisho-codes-"));
afterAll(() => rmSync(dir, { recursive: true }));

const team = { role: "team", team: "one", organisation: "nisc" } as const;

test("a code is spoken in groups of two syllables, four groups for who sees everything", () => {
  expect(newCode(team, new Set())).toMatch(/^[a-z]{4}(-[a-z]{4}){2}$/);
  expect(newCode({ role: "director" }, new Set())).toMatch(/^[a-z]{4}(-[a-z]{4}){3}$/);
});

test("codes do not repeat", () => {
  const codes = new Set<string>();
  for (let made = 0; made < 5_000; made++) codes.add(newCode(team, codes));
  expect(codes.size).toBe(5_000);
  const refused: string[] = [];
  const twiceTaken = {
    has: (code: string): boolean => refused.length < 2 && refused.push(code) > 0,
  };
  expect(refused).not.toContain(newCode(team, twiceTaken));
  expect(refused).toHaveLength(2);
});

test("a code opens its seat however it is typed, and nothing else does", () => {
  const codes = new JoinCodes([{ code: "kano-mire-suru", seat: team }]);
  for (const typed of ["kano-mire-suru", "KANO MIRE SURU", " kanomiresuru ", "kano-mile-sulu"]) {
    expect(codes.seat(typed)).toEqual(team);
  }
  for (const typed of ["", "kano-mire", "kano-mire-suru-ka", "kano-mire-sura"]) {
    expect(codes.seat(typed)).toBeNull();
  }
});

test("codes stay the same after a restart, and nobody else reads the file", () => {
  const path = join(dir, "codes.json");
  const first = JoinCodes.open(path, [{ role: "director" }, team]);
  const again = JoinCodes.open(path, [{ role: "director" }, team, { role: "simcell" }]);
  expect(again.codes.slice(0, 2)).toEqual(first.codes);
  expect(again.codes).toHaveLength(3);
  expect(statSync(path).mode & 0o077).toBe(0);
});

test("every code is told apart by what normalising keeps of it", () => {
  const code = newCode(team, new Set());
  expect(normalise(code)).toBe(code.replaceAll("-", ""));
});

test("a session is found by its token alone, of which the file holds a digest", () => {
  const path = join(dir, "sessions.json");
  const token = new Sessions(path).open(team, "Sato");
  expect(readFileSync(path, "utf8")).not.toContain(token);
  const reopened = new Sessions(path);
  expect(reopened.find(token)).toMatchObject({ seat: team, person: "Sato" });
  expect(reopened.find(`${token}A`)).toBeNull();
  expect(reopened.find("")).toBeNull();
  reopened.end(reopened.find(token)!);
  expect(new Sessions(path).find(token)).toBeNull();
});

test("a seat that opens sessions without end loses its oldest and nobody else's", () => {
  const sessions = new Sessions(join(dir, "many.json"));
  const director = sessions.open({ role: "director" }, "Mori");
  const first = sessions.open(team, "Sato");
  for (let n = 0; n < 64; n++) sessions.open(team, `number ${n}`);
  expect(sessions.find(first)).toBeNull();
  expect(sessions.find(director)).not.toBeNull();
});
