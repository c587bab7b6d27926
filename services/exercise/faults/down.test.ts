import { describe, expect, test } from "vitest";
import { down } from "./down.ts";
import { faultContext, plannedFault } from "./testing.ts";

const { fault, plan } = plannedFault({
  name: "outage",
  type: "down",
  target: { kind: "named", names: ["nisc"] },
  attributes: {},
});

describe("down", () => {
  test("needs a supervisor", async () => {
    expect(await down.check(fault, faultContext(plan).context)).toEqual([]);
    const [problem] = await down.check(fault, faultContext(plan, false).context);
    expect(problem).toContain("`nisc`, and no supervisor answers");
  });

  test("really stops the process, and says when it cannot", async () => {
    const { context, asked } = faultContext(plan);
    await down.begin(fault, context);
    expect(asked).toEqual(["stop nisc"]);
    await expect(down.begin(fault, faultContext(plan, false).context)).rejects.toThrow(
      "no responders",
    );
  });

  test("is over when the process was started and has asked for its plan again", async () => {
    const { context, asked, fetches } = faultContext(plan);
    let over = false;
    const ending = down.end(fault, context).then(() => (over = true));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(asked).toEqual(["start nisc"]);
    expect(over).toBe(false);
    fetches.count++;
    await ending;
    expect(over).toBe(true);
  });

  test("stops waiting when the service is stopped", async () => {
    const { context, stop } = faultContext(plan);
    const ending = down.end(fault, context);
    stop();
    await expect(ending).rejects.toThrow("aborted");
  });
});
