import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { DraftIncident } from "../../domain/console/mod.ts";
import { neighboursIn } from "../../domain/pack/mod.ts";
import { compilePolicy } from "../../domain/policy/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { defaultMarking, presetsFor, preview, readDraft, type Circumstances } from "./drafts.ts";

const { pack } = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
const policy = compilePolicy(pack);
const topology = "maritime-cell";
const around = (organisation: string): Circumstances => ({
  policy,
  organisation,
  topology,
  day: "2026-11-12",
});
const neighboursOf = (id: string) => neighboursIn(pack, topology)!.get(id)!;

const draftOf = (...portions: readonly [string, string][]): DraftIncident => ({
  addressees: [],
  sectors: ["cross-sector"],
  informationKind: "cyber",
  banner: "",
  portions: portions.map(([marking, text]) => ({
    kind: "summary",
    marking,
    text,
    fields: {},
    sources: [],
  })),
});

describe.each(["nisc", "cisa", "isac-jp-transport", "asean-sg", "jpcert", "mod-jp"])(
  "what %s is offered to begin with",
  (id) => {
    const presets = presetsFor(around(id));
    const neighbours = neighboursOf(id);

    test("reaches every neighbour, so that nobody's first experience is a denial", () => {
      const marking = defaultMarking(presets, neighbours.length);
      const judged = preview(draftOf([marking, "Something moves"]), around(id));
      expect(judged.problems).toEqual([]);
      expect(judged.recipients.map(({ organisation }) => organisation)).toEqual(neighbours);
      expect(judged.recipients.every(({ outcome }) => outcome === "full")).toBe(true);
    });

    test("says of every preset whom it reaches, and none of them is rejected", () => {
      expect(presets.length).toBeGreaterThan(2);
      for (const { marking, reaches } of presets) {
        const judged = preview(draftOf([marking, "x"]), around(id));
        const reached = judged.recipients.filter(({ outcome }) => outcome === "full");
        expect(judged.problems, marking).toEqual([]);
        expect(reached.map(({ organisation }) => organisation)).toEqual(reaches);
      }
    });
  },
);

test("a portion that one may not have leaves the others to it, and says by which axis", () => {
  const draft = draftOf(["TLP:GREEN", "Seen"], ["秘", "Known to few"]);
  const judged = preview(draft, around("nisc"));
  const singapore = judged.recipients.find(({ organisation }) => organisation === "asean-sg")!;
  expect(singapore).toMatchObject({ outcome: "part", banner: "TLP:GREEN" });
  const [seen, known] = singapore.portions;
  expect(seen).toEqual({ permitted: true, because: [], rule: "" });
  expect(known!.permitted).toBe(false);
  // Codes alone: a parameter could be about the recipient.
  for (const because of known!.because) expect(Object.keys(because)).toEqual(["axis", "code"]);
  expect(known!.because.length).toBeGreaterThan(0);
});

test("marks that cannot be read, and what the exchange would reject, are told by portion in words", () => {
  const unreadable = preview(draftOf(["TLP:GREEN", "a"], ["TLP:PURPLE", "b"]), around("nisc"));
  expect(unreadable.recipients).toEqual([]);
  expect(unreadable.problems).toMatchObject([{ portion: 1 }]);
  expect(unreadable.problems[0]!.text).toContain("PURPLE");
  const foreign = preview(draftOf(["TLP:GREEN", "a"], ["//GBR SECRET", "b"]), around("nisc"));
  expect(foreign.problems[0]).toMatchObject({ portion: 1 });
  expect(foreign.problems[0]!.text).not.toMatch(/`[0-9a-f]{16}`/);
});

test("a portion that says nothing is a mistake, and so is a banner below its portions", () => {
  expect(readDraft(draftOf(["TLP:GREEN", " "]), around("nisc")).kind).toBe("unreadable");
  const below = { ...draftOf(["TLP:RED nisc/watch-officer", "a"]), banner: "TLP:CLEAR" };
  expect(preview(below, around("nisc")).problems.length).toBeGreaterThan(0);
});

test("only those whom it is addressed to receive what is marked for addressees", () => {
  const draft = { ...draftOf(["TLP:AMBER", "a"]), addressees: ["asean-sg"] };
  const judged = preview(draft, around("nisc"));
  const reached = judged.recipients.filter(({ outcome }) => outcome === "full");
  expect(reached.map(({ organisation }) => organisation)).toEqual(["asean-sg"]);
});
