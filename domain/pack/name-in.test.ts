import { expect, test } from "vitest";
import { nameIn } from "./name-in.ts";

test("a name is the translated one where there is one, and its own where there is none", () => {
  const both = { name: "National Police Agency", names: { ja: "警察庁" } };
  expect([nameIn(both, "en"), nameIn(both, "ja")]).toEqual(["National Police Agency", "警察庁"]);
  expect(nameIn({ name: "JPCERT/CC" }, "ja")).toBe("JPCERT/CC");
});
