import { describe, expect, test } from "vitest";
import { staffing } from "./staffing.ts";
import { faultContext, plannedFault } from "./testing.ts";

describe("staffing", () => {
  test("takes a share from 0 to 1 and nothing else", async () => {
    const check = (attributes: Record<string, number>) => {
      const { fault, plan } = plannedFault({ attributes });
      return staffing.check(fault, faultContext(plan).context);
    };
    expect(await check({ factor: 0 })).toEqual([]);
    expect(await check({ factor: 1 })).toEqual([]);
    expect(await check({ factor: 67 })).toEqual([
      "fault `cut` has the factor `67`: give a share from 0 to 1",
    ]);
    expect(await check({})).toHaveLength(1);
  });

  test("is over once the plan that the organisation fetched gives all analysts back", async () => {
    const { fault, plan } = plannedFault({});
    const { context, fetches, asked } = faultContext(plan);
    await staffing.end(fault, context);
    fetches.count = 0;
    await expect(staffing.end(fault, context)).rejects.toThrow("never fetched its plan");
    expect(asked).toEqual([]);
  });
});
