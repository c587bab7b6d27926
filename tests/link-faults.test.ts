/** What an exercise may ask of a link and what the network service accepts are the same. */
import { expect, test } from "vitest";
import { definitionOf, FAULT_TYPES } from "../domain/faults/mod.ts";
import { TOXIC_ATTRIBUTES, TOXIC_TYPES, type ToxicType } from "../domain/network/mod.ts";

const links = FAULT_TYPES.map(definitionOf).filter(({ family }) => family === "link");

test("every toxic but `down` is a fault at links; that is a process which is stopped", () => {
  expect(links.map(({ type }) => type).toSorted()).toEqual(
    TOXIC_TYPES.filter((type) => type !== "down").toSorted(),
  );
});

test.each(links.map((fault) => [fault.type, fault] as const))(
  "whatever an exercise may say of `%s` is accepted",
  (type, { attributes }) => {
    const schema = TOXIC_ATTRIBUTES[type as ToxicType];
    const numbers = Object.entries(attributes).flatMap(([name, spec]) =>
      spec.kind === "number" ? [[name, spec] as const] : [],
    );
    // What is least beside what is most contradicts nothing.
    const variation = ["jitter", "size_variation"];
    const most = numbers.map(([name, spec]) => [
      name,
      variation.includes(name) ? spec.most - 1 : spec.most,
    ]);
    const least = numbers.map(([name, spec]) => [name, spec.least]);
    expect(schema.parse(Object.fromEntries(most))).toEqual(Object.fromEntries(most));
    expect(schema.parse(Object.fromEntries(least))).toEqual(Object.fromEntries(least));
  },
);
