import { expect, test } from "vitest";
import { testOrganisation, testPack } from "../exercise/testing.ts";
import { groupsOf } from "./groups.ts";

test("organisations are grouped by nation, and lone ones around their region's organisation", () => {
  const region = { ...testOrganisation("region", "XAS"), kind: "regional" as const };
  const organisations = [
    testOrganisation("cisa", "USA"),
    testOrganisation("dod", "USA"),
    region,
    testOrganisation("one", "SGP"),
    testOrganisation("two", "MYS"),
    testOrganisation("nisc", "JPN"),
  ];
  const community = (id: string, members: readonly string[]) => ({
    id,
    name: `The ${id}`,
    tetragraph: "",
    nations: [],
    organisations: members,
  });
  const communities = [
    community(
      "wide",
      organisations.map(({ id }) => id),
    ),
    community("near", ["region", "one", "two", "cisa"]),
  ];
  const nations = { USA: "United States", JPN: "Japan" };
  expect(groupsOf({ ...testPack(), organisations, communities, nations })).toEqual([
    { name: "United States", members: ["cisa", "dod"] },
    { name: "The near", members: ["region", "one", "two"] },
    { name: "Japan", members: ["nisc"] },
  ]);
});
