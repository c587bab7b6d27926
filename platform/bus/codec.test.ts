import { expect, test } from "vitest";
import { PORTION_KINDS } from "../../domain/pack/types.ts";
import { BARE_LABEL, TLP_WORDS, type Label } from "../../domain/marking/label.ts";
import { sekisho } from "../../proto/mod.ts";
import { CodecError, kindFromWire, kindToWire, labelFromWire, labelToWire } from "./codec.ts";

const { Label: WireLabel, PortionKind, Tlp } = sekisho.v1;

test("a label comes back from the wire as it went", () => {
  const label: Label = {
    ...BARE_LABEL,
    scheme: "USA",
    level: "SECRET",
    releasableTo: ["USA", "JPN"],
    tlp: "AMBER+STRICT",
    tlpNamed: ["nisc/watch-officer"],
    pap: "RED",
  };
  const bytes = WireLabel.encode(labelToWire(label)).finish();
  expect(labelFromWire(WireLabel.decode(bytes))).toEqual(label);
});

test("a TLP value that this version does not know is an error and not CLEAR", () => {
  const bytes = WireLabel.encode({ tlp: 9 as sekisho.v1.Tlp }).finish();
  expect(() => labelFromWire(WireLabel.decode(bytes))).toThrow(CodecError);
});

test("a portion of unspecified or unknown kind is an error", () => {
  expect(() => kindFromWire(0)).toThrow("unknown-portion-kind");
  expect(() => kindFromWire(99)).toThrow("unknown-portion-kind");
});

test("the domain's words and the wire's enums name the same things", () => {
  for (const word of TLP_WORDS) {
    const wireName = `TLP_${word.replace("+", "_")}` as keyof typeof Tlp;
    expect(labelToWire({ ...BARE_LABEL, tlp: word }).tlp).toBe(Tlp[wireName]);
  }
  for (const kind of PORTION_KINDS) {
    const wireName = `PORTION_KIND_${kind.toUpperCase().replaceAll("-", "_")}`;
    expect(kindToWire(kind)).toBe(PortionKind[wireName as keyof typeof PortionKind]);
  }
});
