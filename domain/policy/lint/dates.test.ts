import { describe, expect, test } from "vitest";
import { agreementsAreInForce } from "./dates.ts";
import { agreement, findings } from "./testing.ts";

const judged = (from: string | null, until: string | null, on = "2026-04-01") =>
  findings(
    agreementsAreInForce,
    { agreements: [agreement("us-jp"), agreement("us-gb", { inForce: { from, until } })] },
    { on },
  ).map(({ code, severity, message, place }) => [code, severity, message, place.path.join(" ")]);

describe("an agreement", () => {
  test("in force on the day is fine, the first and the last day included", () => {
    expect(judged("2026-04-01", null)).toEqual([]);
    expect(judged("2020-01-01", "2026-04-01")).toEqual([]);
  });

  test("past its date is a warning", () => {
    expect(judged("2020-01-01", "2026-03-31")).toEqual([
      [
        "agreement-expired",
        "warning",
        "`us-gb` ended on 2026-03-31; on 2026-04-01 nothing passes under it",
        "agreements 1 inForce until",
      ],
    ]);
  });

  test("that has no date, or ended before it began, is told by what is known", () => {
    expect(judged(null, "2026-03-31")[0]?.[0]).toBe("agreement-expired");
    expect(judged(null, null)).toEqual([
      [
        "agreement-not-in-force",
        "note",
        "`us-gb` is not in force; on 2026-04-01 nothing passes under it",
        "agreements 1 inForce from",
      ],
    ]);
  });

  test("that comes into force later is a note", () => {
    expect(judged("2026-04-02", null)).toEqual([
      [
        "agreement-not-in-force",
        "note",
        "`us-gb` comes into force on 2026-04-02; on 2026-04-01 nothing passes under it",
        "agreements 1 inForce from",
      ],
    ]);
  });
});
