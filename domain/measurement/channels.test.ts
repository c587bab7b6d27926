import { describe, expect, test } from "vitest";
import { BARE_LABEL, type Label } from "../marking/label.ts";
import type { CatalogueIncident, Channel } from "../pack/types.ts";
import { channelsFor, learnedAround } from "./channels.ts";
import { buildLedger, summarise } from "./mod.ts";
import * as make from "./testing.ts";

const channel = (name: string, changes: Partial<Channel> = {}): Channel => ({
  name,
  tlp: ["CLEAR"],
  kinds: ["indicator", "mitigation"],
  share: 1,
  delay: { medianMinutes: 100, sigma: 0 },
  source: "assumed",
  ...changes,
});
const incident = (kind: "indicator" | "title", label: Partial<Label>): CatalogueIncident => ({
  key: "k",
  originator: "cisa",
  sectors: ["energy"],
  informationKind: "cyber",
  severity: "high",
  addressees: [],
  portions: [{ kind, label: { ...BARE_LABEL, ...label }, text: "", fields: {} }],
  overlaid: false,
});

describe("a channel besides the exchange", () => {
  const carried = (one: CatalogueIncident) =>
    channelsFor(one, [channel("public"), channel("vendor", { tlp: ["CLEAR", "GREEN"] })], {
      schemes: [
        {
          nation: "USA",
          name: "",
          levels: [
            { name: "SECRET", portion: "S", rank: 3, protection: "classified", aliases: [] },
          ],
        },
      ],
    });

  test("carries what its TLP words let out, and nothing that is classified or cannot be acted on", () => {
    expect(carried(incident("indicator", { tlp: "CLEAR" }))).toEqual(["public", "vendor"]);
    expect(carried(incident("indicator", { tlp: "GREEN" }))).toEqual(["vendor"]);
    expect(carried(incident("indicator", { tlp: "AMBER" }))).toEqual([]);
    expect(carried(incident("indicator", {}))).toEqual([]);
    expect(carried(incident("title", { tlp: "CLEAR" }))).toEqual([]);
    const secret = { scheme: "USA", level: "SECRET", tlp: "CLEAR" } as const;
    expect(carried(incident("indicator", secret))).toEqual([]);
  });

  test("reaches its share of organisations, the same in every window and arm", () => {
    const bypass = { seed: "7", channels: [channel("public", { share: 0.3 })] };
    const reached = Array.from({ length: 500 }, (_, i) =>
      learnedAround(bypass, { key: `k${i}`, channels: ["public"] }, "nisc"),
    ).filter((each) => each !== null);
    expect(reached.length).toBeGreaterThan(110);
    expect(reached.length).toBeLessThan(190);
    expect(reached[0]).toEqual({ channel: "public", minutes: 100 });
    expect(learnedAround(bypass, { key: "k1", channels: [] }, "nisc")).toBeNull();
  });
});

describe("awareness", () => {
  const rowsWith = (minutes: number) =>
    buildLedger({
      run: {
        ...make.run,
        arrivals: [make.arrival({ channels: ["public"] })],
        bypass: {
          seed: "7",
          channels: [channel("public", { delay: { medianMinutes: minutes, sigma: 0 } })],
        },
      },
      decisions: [make.decision()],
      receipts: [make.submitted(), make.received("nisc"), make.triaged("nisc")],
      rules: make.rules,
    });
  const aware = (minutes: number) =>
    rowsWith(minutes).flatMap((row) =>
      row.kind === "awareness" ? [[row.to, row.minutes, row.by, row.received]] : [],
    );

  test("is the first of any way, and says which; not having been sent it stays under-shared", () => {
    expect(aware(30)).toEqual([
      ["nisc", 30, "public", true],
      ["jpcert", 30, "public", false],
    ]);
    expect(aware(90)).toEqual([
      ["nisc", 60, "exchange", true],
      ["jpcert", 90, "public", false],
    ]);
  });

  test("after the story's end is not observed", () => {
    expect(aware(100_000)[1]).toEqual(["jpcert", null, null, false]);
  });

  test("is counted by way and window", () => {
    const facts = { topology: "us-hub", windows: make.run.windows, faults: [], endStoryMs: 1e9 };
    const { ways } = summarise({ facts, rows: rowsWith(90), journal: [] }, 240);
    expect(ways).toEqual([
      { window: "baseline", by: "exchange", n: 1 },
      { window: "baseline", by: "public", n: 1 },
    ]);
  });
});
