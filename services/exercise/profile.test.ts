import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testOrganisation, testPack } from "../../domain/exercise/testing.ts";
import { deskCapacity } from "../agency/capacity.ts";
import { profileOf, shiftInUtc, utcOffsetMinutes } from "./profile.ts";

const HOUR = 3_600_000;
const MIDNIGHT = "2026-03-02T00:00:00Z";

describe("the offset of a time zone", () => {
  test("is that of the date", () => {
    expect(utcOffsetMinutes("Asia/Tokyo", new Date(MIDNIGHT))).toBe(540);
    expect(utcOffsetMinutes("America/New_York", new Date(MIDNIGHT))).toBe(-300);
    expect(utcOffsetMinutes("America/New_York", new Date("2026-07-01T00:00:00Z"))).toBe(-240);
    expect(utcOffsetMinutes("Asia/Kolkata", new Date(MIDNIGHT))).toBe(330);
    expect(utcOffsetMinutes("UTC", new Date(MIDNIGHT))).toBe(0);
  });
});

describe("a local shift", () => {
  const shift = (from: number, to: number) => ({
    fromMinutes: from * 60,
    toMinutes: to * 60,
    analysts: 2,
  });

  test("in Tokyo begins nine hours earlier in UTC, the day before if need be", () => {
    expect(shiftInUtc(shift(9, 18), 540)).toEqual({ fromMs: 0, toMs: 9 * HOUR, analysts: 2 });
    expect(shiftInUtc(shift(6, 12), 540)).toEqual({
      fromMs: 21 * HOUR,
      toMs: 27 * HOUR,
      analysts: 2,
    });
  });

  test("over midnight, and around the clock, keeps its length", () => {
    expect(shiftInUtc(shift(22, 6), 0)).toEqual({
      fromMs: 22 * HOUR,
      toMs: 30 * HOUR,
      analysts: 2,
    });
    expect(shiftInUtc(shift(0, 24), 540)).toEqual({
      fromMs: 15 * HOUR,
      toMs: 39 * HOUR,
      analysts: 2,
    });
  });

  test("has its analysts on duty at the local hours, wherever that is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 23 }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 47 }),
        (from, length, offset, hour) => {
          const wire = shiftInUtc(shift(from, (from + length) % 24), offset);
          const duty = { fromMs: wire.fromMs!, toMs: wire.toMs!, analysts: 2 };
          const capacity = deskCapacity("desk", [duty], [], Date.parse(MIDNIGHT));
          const localMinutes = (((hour * 60 + offset) % 1440) + 1440) % 1440;
          const onDuty = (localMinutes - from * 60 + 1440) % 1440 < length * 60;
          expect(capacity.at(hour * HOUR).analysts).toBe(onDuty ? 2 : 0);
        },
      ),
    );
  });
});

describe("a profile", () => {
  test("names the neighbours of the topology, whichever end of the link they are at", () => {
    const pack = testPack();
    const neighbours = (id: string, topology: string) =>
      profileOf(testOrganisation(id), pack, topology, MIDNIGHT).transmissions.map(
        ({ from }) => from,
      );
    expect(neighbours("cisa", "hub")).toEqual(["nisc", "uk-ncsc"]);
    expect(neighbours("nisc", "hub")).toEqual(["cisa"]);
    expect(neighbours("nisc", "triangle")).toEqual(["cisa", "uk-ncsc"]);
  });
});

describe("what is abroad, and what is foreign", () => {
  const languages = { USA: ["English"], GBR: ["English"], JPN: ["Japanese", "Dutch"] };
  const profile = (id: string, pack = { ...testPack(), languages }) =>
    profileOf(
      pack.organisations.find((each) => each.id === id)!,
      pack,
      "hub",
      MIDNIGHT,
    );

  test("are neighbours in other nations, and originators whose language nobody reads", () => {
    expect(profile("cisa")).toMatchObject({
      abroad: ["nisc", "uk-ncsc"],
      foreignLanguage: ["nisc"],
    });
    expect(profile("nisc")).toMatchObject({
      abroad: ["cisa"],
      foreignLanguage: ["cisa", "uk-ncsc"],
    });
  });

  test("is nothing where the pack says nothing of languages", () => {
    expect(profile("nisc", { ...testPack(), languages: undefined } as never)).toMatchObject({
      foreignLanguage: [],
    });
  });
});
