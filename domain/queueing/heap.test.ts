import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "./heap.ts";

const byValue = (a: number, b: number): number => a - b;

test("a heap gives back what it was given, the least first, whatever is pushed in between", () => {
  const steps = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (drawn) => {
      const heap = new Heap(byValue);
      const kept: number[] = [];
      for (const step of drawn) {
        const popped = step === null ? heap.pop() : undefined;
        expect(popped).toBe(step === null ? kept.shift() : undefined);
        if (step !== null) heap.push(step);
        kept.push(...(step === null ? [] : [step]));
        kept.sort(byValue);
        expect(heap.peek()).toBe(kept[0]);
        expect(heap.size).toBe(kept.length);
      }
      expect(heap.drain()).toEqual(kept);
      expect(heap.size).toBe(0);
    }),
  );
});
