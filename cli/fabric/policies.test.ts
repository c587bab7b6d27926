import { describe, expect, test } from "vitest";
import { checkedPolicies, checkReplicas, readPolicies } from "./policies.ts";

const pack = (...ids: string[]) => ({ organisations: ids.map((id) => ({ id })) }) as never;

test.each(["1", "2", "8"])("`--policy %s` starts as many", (text) => {
  expect(readPolicies(text)).toBe(Number(text));
});

test.each(["0", "9", "-1", "2.5", "two", "", "1e1"])("`--policy %s` is refused", (text) => {
  expect(() => readPolicies(text)).toThrow(
    `\`--policy\` is \`${text}\`; accepted: a whole number from 1 to 8`,
  );
});

describe("so many policy processes", () => {
  test.each([0, 9, 1.5, Number.NaN])("cannot be %d", (count) => {
    expect(() => checkedPolicies(count, pack())).toThrow("accepted: a whole number from 1 to 8");
  });

  test("cannot have an organisation's name", () => {
    expect(checkedPolicies(1, pack("cisa", "policy-2"))).toBe(1);
    expect(() => checkedPolicies(2, pack("cisa", "policy-2"))).toThrow(
      "organisation `policy-2` has the name of a policy process",
    );
  });
});

test("faults of policy processes that are not there are named, each once", () => {
  const faults = [
    { name: "half", targets: ["policy-2", "nisc"] },
    { name: "third", targets: ["policy-3"] },
    { name: "all", targets: ["policy"] },
  ];
  expect(() => checkReplicas(faults, 3)).not.toThrow();
  expect(() => checkReplicas([...faults, ...faults], 2)).toThrow(
    /^fault `third` targets `policy-3`: there are 2 policy processes; `--policy 3`[^\n]*$/,
  );
  expect(() => checkReplicas(faults, 1)).toThrow(/`half` targets `policy-2`[^]*`third`/);
});
