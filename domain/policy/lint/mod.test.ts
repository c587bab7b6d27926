import { expect, test } from "vitest";
import { testPack } from "../testing.ts";
import { lintPack } from "./mod.ts";
import { agreement, findings } from "./testing.ts";

test("every lint is asked, and errors come first, then warnings, then notes", () => {
  const communities = testPack.communities.map((one) => ({ ...one, nations: [] }));
  const rows = {
    levels: [
      { USA: "SECRET", JPN: "秘" },
      { USA: "CONFIDENTIAL", JPN: "極秘" },
    ],
  };
  const links = [{ between: ["cisa", "dod"] as const, transmissionMinutes: 1 }];
  const found = findings(lintPack, {
    communities,
    agreements: [
      agreement("us-jp", { ...rows, ceiling: { USA: "SECRET", JPN: "秘" }, onward: ["regional"] }),
      agreement("us-gb", {
        levels: [
          { USA: "SECRET", GBR: null },
          { USA: "SECRET", GBR: "SECRET" },
        ],
      }),
      agreement("jp-gb", {
        organisations: ["nisc", "isac-jp"],
        inForce: { from: "2014-01-01", until: "2020-01-01" },
      }),
      agreement("three-way", { levels: [{ USA: "SECRET", KOR: null }] }),
    ],
    topologies: [{ id: "t", name: "T", description: "t", links }],
  });
  const severities = found.map(({ severity }) => severity);
  const expected = (["error", "warning", "note"] as const).flatMap((severity) =>
    severities.filter((one) => one === severity),
  );
  expect(severities).toEqual(expected);
  expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual([
    "agreement-carries-nothing",
    "agreement-expired",
    "agreement-not-in-force",
    "agreement-serves-one-side",
    "cleared-not-served",
    "equivalence-loses-order",
    "hardly-reachable-organisation",
    "level-without-row",
    "onward-kind-without-organisation",
    "relay-weakens-level",
    "row-above-ceiling",
    "row-overruled",
    "served-in-vain",
    "tetragraph-without-nations",
    "unreachable-organisation",
    "unused-community",
    "unused-compartment",
    "unused-information-kind",
    "unused-sector",
  ]);
});
