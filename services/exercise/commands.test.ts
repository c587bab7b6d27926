import { describe, expect, test } from "vitest";
import { testIncident } from "../../domain/exercise/testing.ts";
import { InputError } from "../../domain/input.ts";
import { problem, readCommand, replyTo } from "./commands.ts";

const read = (value: unknown) => readCommand(new TextEncoder().encode(JSON.stringify(value)));

describe("a command", () => {
  test("is read as it was sent", () => {
    const incidents = [testIncident("a")];
    expect(read({ op: "load", incidents })).toEqual({ op: "load", incidents });
    expect(read({ op: "start", exercise: "cuts", topology: "hub", seed: "7" })).toMatchObject({
      seed: "7",
    });
  });

  test("is refused with everything that is wrong with it", () => {
    expect(() => read({ op: "start", exercise: 7, topolgy: "hub" })).toThrow(
      /`exercise`[^]*topolgy/,
    );
    expect(() => read({ op: "pause" })).toThrow(InputError);
    expect(() => readCommand(new TextEncoder().encode("start"))).toThrow("JSON object");
  });
});

describe("a reply", () => {
  test("says that it went well, or what the problems are", async () => {
    expect(JSON.parse(await replyTo(() => ({ phase: "idle" })))).toEqual({
      ok: true,
      phase: "idle",
    });
    const refuse = () => {
      throw new InputError([problem("one"), problem("two")]);
    };
    expect(JSON.parse(await replyTo(refuse))).toEqual({ ok: false, problems: ["one", "two"] });
  });

  test("leaves what is our own fault to the caller", async () => {
    await expect(replyTo(() => Promise.reject(new Error("disk full")))).rejects.toThrow(
      "disk full",
    );
  });
});
