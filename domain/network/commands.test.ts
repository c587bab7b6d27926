import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNetworkCommand, TOXIC_ATTRIBUTES, TOXIC_TYPES, type ToxicType } from "./mod.ts";

const EXAMPLES: Readonly<Record<ToxicType, object>> = {
  latency: { latency: 200 },
  bandwidth: { rate: 64 },
  timeout: { timeout: 0 },
  reset_peer: {},
  slow_close: { delay: 1_000 },
  limit_data: { bytes: 4_096 },
  slicer: { average_size: 100 },
  blackhole: {},
  down: {},
  partition: {},
};

const add = (type: string, attributes: object) =>
  readNetworkCommand(
    { op: "add", toxic: { name: "t", type, attributes, seed: "1" }, links: ["nisc"], forMs: 1 },
    ["nisc"],
  );

test.each(TOXIC_TYPES)("`%s` is read, with what is left out filled in", (type) => {
  const command = add(type, EXAMPLES[type]);
  expect(command).toMatchObject({ op: "add", toxic: { type, stream: "both", toxicity: 1 } });
  const { attributes } = (command as { toxic: { attributes: object } }).toxic;
  expect(Object.keys(attributes).toSorted()).toEqual(
    Object.keys(TOXIC_ATTRIBUTES[type].shape).toSorted(),
  );
});

test("a type that there is not is named, with the nearest, and the rest is judged all the same", () => {
  expect(() => add("latancy", { latency: 200 })).toThrow(
    /^`toxic.type` is `latancy`; did you mean `latency`\?$/,
  );
  const broken = { op: "add", toxic: { type: "x", seed: 1 }, links: [], forMs: 1.5, more: 1 };
  expect(() => readNetworkCommand(broken, ["nisc"])).toThrow(
    expect.objectContaining({
      problems: [
        "`toxic.type` is `x`; accepted: latency, bandwidth, timeout, reset_peer, slow_close, limit_data, slicer, blackhole, down, partition",
        "`links` is a list; expected at least one link",
        "`forMs` is `1.5`; expected milliseconds from 1 to 86400000",
        "missing `toxic.name`; expected text",
        "`toxic.seed` is `1`; expected text",
        "unknown key `more`; accepted: op, toxic, links, forMs",
      ].map((message) => expect.objectContaining({ message })),
    }),
  );
});

test("a link is named once", () => {
  const toxic = { name: "t", type: "down", seed: "1" };
  const command = { op: "add", toxic, links: ["nisc", "nisc"], forMs: 1 };
  expect(() => readNetworkCommand(command, ["nisc"])).toThrow("link `nisc` is named twice");
});

test.each([
  [["policy"], ["policy", "policy-2"]],
  [["policy-1"], ["policy"]],
  [
    ["policy-2", "nisc"],
    ["policy-2", "nisc"],
  ],
  [
    ["policy", "policy-2"],
    ["policy", "policy-2"],
  ],
])("of several policy processes, %j names the links %j", (links, meant) => {
  const toxic = { name: "t", type: "down", seed: "1" };
  const known = ["policy", "policy-2", "metrics", "nisc"];
  expect(readNetworkCommand({ op: "add", toxic, links, forMs: 1 }, known)).toMatchObject({
    links: meant,
  });
});

test("a link of a policy process that is not there is refused", () => {
  const toxic = { name: "t", type: "down", seed: "1" };
  const command = { op: "add", toxic, links: ["policy-3"], forMs: 1 };
  expect(() => readNetworkCommand(command, ["policy", "policy-2"])).toThrow("no link `policy-3`");
});

test("the page names every toxic with its attributes", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/emulated-network.md"), "utf8");
  for (const type of TOXIC_TYPES) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${type}\``)) ?? "";
    for (const name of Object.keys(TOXIC_ATTRIBUTES[type].shape))
      expect(row).toContain(`\`${name}\``);
  }
});
