import { describe, expect, test } from "vitest";
import { isReplica, missingReplica, namesMeant, policyNames, POLICY_REPLICAS } from "./replicas.ts";

test("processes of the checkpoint are called like it, from the second on with a number", () => {
  expect(policyNames(1)).toEqual(["policy"]);
  expect(policyNames(3)).toEqual(["policy", "policy-2", "policy-3"]);
});

describe("a fault's target", () => {
  const links = ["policy", "policy-2", "policy-3", "metrics", "nisc"];
  test.each([
    ["policy", ["policy", "policy-2", "policy-3"]],
    ["policy-1", ["policy"]],
    ["policy-2", ["policy-2"]],
    ["metrics", ["metrics"]],
    ["nisc", ["nisc"]],
  ])("`%s` means %j", (target, names) => {
    expect(namesMeant(target, links)).toEqual(names);
  });

  test("of a checkpoint that is one process means that", () => {
    expect(namesMeant("policy", ["policy", "metrics"])).toEqual(["policy"]);
  });

  test("is one process of the checkpoint by its number alone", () => {
    expect(POLICY_REPLICAS.every(isReplica)).toBe(true);
    expect(["policy", "policy-0", "policy-9", "policy-22", "nisc"].some(isReplica)).toBe(false);
  });

  test.each([
    ["policy-2", 2, null],
    ["policy-1", 2, null],
    ["policy", 1, null],
    ["nisc", 1, null],
    [
      "policy-3",
      2,
      "`policy-3`: there are 2 policy processes; `--policy 3` starts as many as that takes",
    ],
    [
      "policy-1",
      1,
      "`policy-1`: there is one policy process, `policy`; `--policy 2` starts as many as that takes",
    ],
  ] as const)("`%s` among %i: %s", (target, count, why) => {
    expect(missingReplica(target, count)).toBe(why);
  });
});
