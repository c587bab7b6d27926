import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withStandards } from "./attributes.ts";
import { definitionOf, FAULT_TYPES, FAULTS, mayTarget, targetNames } from "./registry.ts";
import type {
  AttributeSpec,
  AttributeValue,
  FabricAction,
  FaultFacts,
  StoryEffect,
  Stream,
} from "./types.ts";
import { EXCHANGE_PROCESSES, FAULT_FAMILIES, STREAMS } from "./types.ts";

/** Files that define a type of fault, by what stands in them. */
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), "utf8") }))
  .filter(({ text }) => /:\s*FaultDefinition\s*=/.test(text))
  .map(({ name, text }) => ({ name: name.replace(/\.ts$/, ""), text }));
const definitions = [...FAULTS.values()];

/** A fault of the type as it stands in a plan. */
function facts(
  type: string,
  targets: readonly string[],
  attributes: Readonly<Record<string, AttributeValue>> = {},
  changes: Partial<FaultFacts> = {},
): FaultFacts {
  return {
    name: "example",
    type,
    targets,
    attributes: withStandards(definitionOf(type).attributes, attributes),
    stream: "both",
    toxicity: 1,
    fromStoryMs: 0,
    toStoryMs: 60_000,
    ...changes,
  };
}

describe("the registry", () => {
  test("has every file that defines a fault, under the word of the file's name", () => {
    expect(files.map(({ name }) => name.replaceAll("-", "_")).toSorted()).toEqual(
      FAULT_TYPES.toSorted(),
    );
    for (const { name, text } of files) {
      const type = name.replaceAll("-", "_");
      expect(text).toContain(`type: "${type}"`);
      expect(definitionOf(type).type).toBe(type);
    }
  });

  test("names what it does not have", () => {
    expect(() => definitionOf("stafing")).toThrow(/no fault type `stafing`/);
  });

  test("keeps the types of a family together, in the order of the families", () => {
    const order = definitions.map(({ family }) => FAULT_FAMILIES.indexOf(family));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(FAULT_FAMILIES.length);
  });
});

describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, { does, attributes, family, target, momentary }) => {
    test("says what it does in a sentence", () => {
      expect(does).toMatch(/^[A-Z].*\.$/);
    });

    test("says of every attribute what it means, and takes what it has when left out", () => {
      for (const [name, { means, standard, ...spec }] of Object.entries(attributes)) {
        expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(means).not.toBe("");
        const words: readonly (string | number | undefined)[] =
          spec.kind === "text" && spec.oneOf ? spec.oneOf : [standard];
        expect(words).not.toEqual([]);
        expect(standard === undefined || words.includes(standard)).toBe(true);
      }
    });

    test("says of every number its unit and its bounds", () => {
      const numbers = Object.values(attributes).filter(({ kind }) => kind === "number");
      for (const spec of numbers as Extract<AttributeSpec, { kind: "number" }>[]) {
        const { unit, least, most, standard = least } = spec;
        expect(unit).not.toBe("");
        expect(least).toBeLessThan(most);
        expect(Number.isFinite(most)).toBe(true);
        expect(standard).toBeGreaterThanOrEqual(least);
        expect(standard).toBeLessThanOrEqual(most);
      }
    });

    test("takes targets of its family", () => {
      const takes = {
        link: ["link"],
        process: ["process"],
        organisation: ["organisation"],
        policy: ["checkpoint", "agreement", "organisation"],
      }[family];
      expect(takes).toContain(target);
    });

    test("does something, to the story or to the fabric", () => {
      const given = Object.fromEntries(
        Object.entries(attributes).map(([name, spec]) => [
          name,
          spec.kind === "number" ? spec.least : (spec.oneOf?.[0] ?? "none"),
        ]),
      );
      const fault = facts(type, ["cisa"], given);
      const { story, fabric } = definitionOf(type);
      expect([...story(fault), ...fabric(fault)]).not.toEqual([]);
      // What happens at a moment cannot hold in the story.
      expect(momentary ? story(fault) : []).toEqual([]);
    });
  },
);

describe("what a fault does to the story", () => {
  const away = (organisation: string): StoryEffect => ({
    kind: "capacity",
    organisation,
    desk: "",
    factor: 0,
  });
  const cut = (organisation: string, stream: Stream = "both"): StoryEffect => ({
    kind: "cut",
    organisation,
    stream,
  });
  const outage: StoryEffect = { kind: "outage" };
  test.each<[string, readonly string[], Record<string, AttributeValue>, readonly StoryEffect[]]>([
    ["latency", ["cisa"], { latency: 200 }, []],
    ["bandwidth", ["cisa"], { rate: 1 }, []],
    ["slicer", ["cisa"], { average_size: 64 }, []],
    ["slow_close", ["cisa"], { delay: 100 }, []],
    ["blackhole", ["cisa", "nisc"], {}, [cut("cisa"), cut("nisc")]],
    ["partition", ["policy"], {}, [outage]],
    ["partition", ["policy-2"], {}, []],
    ["partition", ["metrics", "exercise", "nisc"], {}, [cut("nisc")]],
    ["timeout", ["cisa"], { timeout: 0 }, [cut("cisa")]],
    ["timeout", ["cisa"], { timeout: 1 }, []],
    ["reset_peer", ["cisa"], { timeout: 0 }, [cut("cisa")]],
    ["reset_peer", ["cisa"], { timeout: 500 }, []],
    ["limit_data", ["cisa"], { bytes: 0 }, [cut("cisa")]],
    ["limit_data", ["cisa"], { bytes: 1 }, []],
    ["down", ["cisa"], {}, [away("cisa")]],
    ["down", ["policy", "metrics"], {}, [outage]],
    ["down", ["policy-1"], {}, []],
    ["down", ["network"], {}, [cut("*")]],
    ["pause", ["nats-server", "nisc"], {}, [cut("*"), away("nisc")]],
    ["kill", ["cisa"], {}, []],
    ["staffing", ["cisa"], { factor: 0.67 }, [{ ...away("cisa"), factor: 0.67 } as StoryEffect]],
    ["policy_outage", ["policy"], {}, [outage]],
    ["stale_policy", ["policy"], {}, []],
    ["agreement_suspended", ["us-jp"], {}, []],
    ["ceiling_lowered", ["us-jp"], { ceiling: "SECRET" }, []],
    ["clearance_changed", ["nisc"], { clearance: "none" }, []],
  ])("%s at %j with %j", (type, targets, attributes, effects) => {
    expect(definitionOf(type).story(facts(type, targets, attributes))).toEqual(effects);
  });

  test.each(["blackhole", "partition", "timeout", "reset_peer", "limit_data"])(
    "%s that takes hold of some connections only cuts nobody off",
    (type) => {
      const given = { timeout: 0, bytes: 0 };
      const some = facts(type, ["cisa"], given, { toxicity: 0.5 });
      expect(definitionOf(type).story(some)).toEqual([]);
      expect(definitionOf(type).story({ ...some, toxicity: 1 })).toEqual([cut("cisa")]);
    },
  );
});

describe("a fault at a link that lets nothing pass in one direction", () => {
  const effect = (type: string, stream: Stream) =>
    definitionOf(type).story(facts(type, ["cisa"], { timeout: 0, bytes: 0 }, { stream }));

  test.each(["blackhole", "partition", "timeout"])(
    "cuts off in that direction only: %s",
    (type) => {
      for (const stream of STREAMS)
        expect(effect(type, stream)).toEqual([{ kind: "cut", organisation: "cisa", stream }]);
    },
  );

  test.each(["reset_peer", "limit_data"])("ends connections, and cuts off in both: %s", (type) => {
    for (const stream of STREAMS)
      expect(effect(type, stream)).toEqual([{ kind: "cut", organisation: "cisa", stream: "both" }]);
  });

  test("leaves nobody to decide, at the checkpoint's link, whichever it is", () => {
    for (const stream of STREAMS)
      expect(
        definitionOf("partition").story(facts("partition", ["policy"], {}, { stream })),
      ).toEqual([{ kind: "outage" }]);
  });
});

describe("what a fault does to the fabric", () => {
  test.each(definitions.filter(({ family }) => family === "link").map(({ type }) => type))(
    "%s is one toxic of that name on all its links",
    (type) => {
      const fault = facts(type, ["cisa", "nisc"], { latency: 5 }, { stream: "upstream" });
      const { attributes } = fault;
      expect(definitionOf(type).fabric({ ...fault, toxicity: 0.25 })).toEqual([
        {
          kind: "toxic",
          links: ["cisa", "nisc"],
          toxic: { type, stream: "upstream", toxicity: 0.25, attributes },
        },
      ]);
    },
  );

  test.each<[string, readonly string[], Record<string, AttributeValue>, readonly FabricAction[]]>([
    [
      "down",
      ["cisa", "metrics"],
      {},
      [
        { kind: "process", process: "cisa", op: "stop" },
        { kind: "process", process: "metrics", op: "stop" },
      ],
    ],
    ["pause", ["nats-server"], {}, [{ kind: "process", process: "nats-server", op: "pause" }]],
    ["kill", ["cisa"], {}, [{ kind: "kill", process: "cisa", signal: "SIGKILL" }]],
    [
      "kill",
      ["policy"],
      { signal: "SIGABRT" },
      [{ kind: "kill", process: "policy", signal: "SIGABRT" }],
    ],
    ["staffing", ["cisa"], { factor: 0.5 }, []],
    ["policy_outage", ["policy"], {}, [{ kind: "process", process: "policy", op: "stop" }]],
    ["stale_policy", ["policy"], {}, [{ kind: "hold_packs" }]],
    [
      "agreement_suspended",
      ["us-jp", "jp-gb"],
      {},
      ["us-jp", "jp-gb"].map((agreement) => ({
        kind: "pack",
        change: { kind: "agreement_suspended", agreement },
      })),
    ],
    [
      "ceiling_lowered",
      ["us-jp"],
      { ceiling: "SECRET" },
      [
        {
          kind: "pack",
          change: { kind: "ceiling_lowered", agreement: "us-jp", ceiling: "SECRET" },
        },
      ],
    ],
    [
      "clearance_changed",
      ["nisc"],
      { clearance: "秘" },
      [
        {
          kind: "pack",
          change: { kind: "clearance_changed", organisation: "nisc", clearance: "秘" },
        },
      ],
    ],
  ])("%s at %j with %j", (type, targets, attributes, actions) => {
    expect(definitionOf(type).fabric(facts(type, targets, attributes))).toEqual(actions);
  });
});

describe("what a target may name", () => {
  const pack = { organisations: [{ id: "cisa" }, { id: "nisc" }], agreements: [{ id: "us-jp" }] };
  test.each([
    ["organisation", ["cisa", "nisc"]],
    ["link", ["cisa", "nisc", "policy", "metrics", "exercise"]],
    ["process", ["cisa", "nisc", ...EXCHANGE_PROCESSES]],
    ["agreement", ["us-jp"]],
    ["checkpoint", ["policy"]],
  ] as const)("is of the pack: %s", (kind, names) => {
    expect(targetNames(kind, pack)).toEqual(names);
  });

  test("is one process of the checkpoint where its link or process can fail, and nowhere else", () => {
    const kinds = ["organisation", "link", "process", "agreement", "checkpoint"] as const;
    const may = (name: string) =>
      kinds.filter((kind) => mayTarget(kind, name, targetNames(kind, pack)));
    expect(may("policy-2")).toEqual(["link", "process"]);
    expect(may("policy-9")).toEqual([]);
    expect(may("policy")).toEqual(["link", "process", "checkpoint"]);
  });

  test("is never the exercise service, which has to end what it began", () => {
    expect(targetNames("process", pack)).not.toContain("exercise");
  });
});
