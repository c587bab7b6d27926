import { expect, test } from "vitest";
import { testPack } from "../testing.ts";
import { findings, found } from "./testing.ts";
import { tetragraphsHaveNations } from "./tetragraphs.ts";

test("communities without a tetragraph need no nations, and those with one have some", () => {
  expect(found(tetragraphsHaveNations)).toEqual([]);
});

test("a tetragraph without nations releases to nobody: an error", () => {
  const communities = testPack.communities.map((one) =>
    one.id === "nato" ? { ...one, nations: [] } : one,
  );
  expect(findings(tetragraphsHaveNations, { communities })).toEqual([
    {
      code: "tetragraph-without-nations",
      severity: "error",
      message:
        "`NATO` of the community `nato` stands for no nation; REL TO NATO releases to nobody",
      place: { file: "communities.yaml", path: ["communities", 3, "tetragraph"] },
    },
  ]);
});
