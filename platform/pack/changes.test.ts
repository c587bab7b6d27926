/** What faults change in the rules, held against the decisions of the shipped pack. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PackChange } from "../../domain/faults/mod.ts";
import { BARE_LABEL, type Label } from "../../domain/marking/label.ts";
import { changedPack } from "../../domain/pack/mod.ts";
import { compilePolicy, decide, failedAxes, type Policy } from "../../domain/policy/mod.ts";
import { loadPack, packVersion } from "./mod.ts";

const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
const { version, ...shipped } = pack;
const before = compilePolicy(pack);
const JUDGED_ON = "2026-03-02";

interface Question {
  readonly label: Label;
  readonly path: readonly string[];
  readonly recipient: string;
  readonly kind: string;
}

const nationOf = new Map(pack.organisations.map(({ id, nation }) => [id, nation]));
const usaFirst = (a: string, b: string) =>
  Number(b === "USA") - Number(a === "USA") || (a < b ? -1 : 1);

/** Classified, and released to whom it is about, so that little else than the agreement can fail. */
function label(originator: string, level: string, ...others: readonly string[]): Label {
  const scheme = nationOf.get(originator)!;
  const nations = new Set([scheme, ...others.map((id) => nationOf.get(id)!)]);
  return { ...BARE_LABEL, scheme, level, releasableTo: [...nations].toSorted(usaFirst) };
}

/** Every level of every originator to every recipient abroad, straight and by way of some. */
const questions: Question[] = pack.organisations.flatMap(({ id: originator, nation }) => {
  const levels = pack.schemes.find((scheme) => scheme.nation === nation)?.levels ?? [];
  const classified = levels.filter(({ protection }) => protection === "classified");
  const abroad = pack.organisations.filter((each) => each.nation !== nation);
  const relays = ["dod", "mod-jp", "uk-ncsc"].filter((id) => id !== originator);
  return classified.flatMap(({ name }) =>
    abroad.flatMap(({ id: recipient }) =>
      ["cyber", "defence"].flatMap((kind) =>
        [[], ...relays.filter((id) => id !== recipient).map((id) => [id])].map((by) => ({
          label: label(originator, name, recipient, ...by),
          path: [originator, ...by],
          recipient,
          kind,
        })),
      ),
    ),
  );
});

function ask(policy: Policy, { label: asked, path, recipient, kind }: Question) {
  return decide(policy, asked, recipient, {
    originator: path[0]!,
    submitter: path.at(-1)!,
    path,
    addressees: [],
    sectors: ["energy"],
    informationKind: kind,
    judgedOn: JUDGED_ON,
  });
}

const changed = (...changes: PackChange[]): Policy =>
  compilePolicy({ ...changedPack(shipped, changes), version: "changed" });

/** Agreements that a decision rests on: any one of them is enough. */
const restsOn = (policy: Policy, question: Question): string[] => {
  const { params } = ask(policy, question).axes.find(({ axis }) => axis === "agreement")!;
  return (params["agreements"] ?? "").split(" ").filter((id) => id !== "");
};

const shownOf = ({ label: { level }, path, recipient, kind }: Question) =>
  `${kind} ${level} ${path.join(">")}>${recipient}`;

const used = pack.agreements
  .map(({ id }) => id)
  .filter((id) => questions.some((question) => restsOn(before, question).includes(id)));

test("there are decisions to look at, of several agreements", () => {
  expect(questions.length).toBeGreaterThan(5_000);
  expect(used).toEqual(
    expect.arrayContaining(["jp-us-gsomia", "jp-kr-gsomia", "jp-uk-isa", "fvey", "us-kr-gsomia"]),
  );
});

describe("an agreement that is suspended", () => {
  test.each(used)("%s: exactly what rests on it alone is denied, for its sake", (agreement) => {
    const after = changed({ kind: "agreement_suspended", agreement });
    const wrong = questions.filter((question) => {
      const [was, is] = [ask(before, question), ask(after, question)];
      const rests = restsOn(before, question);
      if (was.decision === "deny" || rests.length !== 1 || rests[0] !== agreement)
        return is.decision !== was.decision;
      return !(is.decision === "deny" && failedAxes(is).every(({ axis }) => axis === "agreement"));
    });
    expect(wrong.map(shownOf)).toEqual([]);
    const denied = questions.filter(
      (question) =>
        ask(before, question).decision === "permit" && ask(after, question).decision === "deny",
    );
    expect(denied.length).toBeGreaterThan(0);
    expect(failedAxes(ask(after, denied[0]!))).toMatchObject([
      { axis: "agreement", code: "agreement-not-in-force", params: { agreement } },
    ]);
  });

  test("that was not in force changes no decision", () => {
    const after = changed({ kind: "agreement_suspended", agreement: "jp-nz-isa" });
    for (const question of questions)
      expect(ask(after, question).decision).toBe(ask(before, question).decision);
  });
});

describe("a ceiling that is lowered", () => {
  const verdict = (policy: Policy, level: string, from: string, to: string, kind = "defence") => {
    const decision = ask(policy, {
      label: label(from, level, to),
      path: [from],
      recipient: to,
      kind,
    });
    if (decision.decision === "permit") return "permit";
    return failedAxes(decision)
      .map(({ axis, code }) => `${axis} ${code}`)
      .join(", ");
  };
  const ABOVE = "agreement above-ceiling";
  test.each<[string, string, readonly (readonly [string, string, string, string])[]]>([
    [
      "jp-us-gsomia",
      "SECRET",
      [
        ["TOP SECRET", "dod", "mod-jp", ABOVE],
        ["SECRET", "dod", "mod-jp", "permit"],
        ["CONFIDENTIAL", "dod", "mod-jp", "permit"],
        ["特定秘密(機密)", "mod-jp", "dod", ABOVE],
        ["特定秘密", "mod-jp", "dod", "permit"],
        ["極秘", "mod-jp", "dod", "permit"],
      ],
    ],
    [
      "jp-us-gsomia",
      "極秘",
      [
        ["TOP SECRET", "dod", "mod-jp", ABOVE],
        ["SECRET", "dod", "mod-jp", "permit"],
        ["極秘", "mod-jp", "dod", "permit"],
      ],
    ],
    [
      "jp-us-gsomia",
      "秘",
      [
        ["SECRET", "dod", "mod-jp", ABOVE],
        ["CONFIDENTIAL", "dod", "mod-jp", "permit"],
        ["極秘", "mod-jp", "dod", ABOVE],
        ["秘", "mod-jp", "dod", "permit"],
      ],
    ],
    [
      // The United Kingdom keeps 秘 as SECRET: what it is worth stands in the table, not in ranks.
      "jp-uk-isa",
      "秘",
      [
        ["秘", "mod-jp", "uk-ncsc", "permit"],
        ["極秘", "mod-jp", "uk-ncsc", ABOVE],
        ["SECRET", "uk-ncsc", "mod-jp", ABOVE],
      ],
    ],
    [
      "jp-uk-isa",
      "SECRET",
      [
        ["SECRET", "uk-ncsc", "mod-jp", "permit"],
        ["極秘", "mod-jp", "uk-ncsc", "permit"],
      ],
    ],
    [
      "fvey",
      "PROTECTED",
      [
        ["CONFIDENTIAL", "nsa", "uk-ncsc", "permit"],
        ["CONFIDENTIAL", "nsa", "ca-cccs", "permit"],
        ["PROTECTED", "au-acsc", "uk-ncsc", "permit"],
        ["SECRET", "nsa", "uk-ncsc", ABOVE],
        ["SECRET", "uk-ncsc", "ca-cccs", ABOVE],
        ["SECRET", "au-acsc", "nz-ncsc", ABOVE],
      ],
    ],
  ])("%s to %s: denies above, permits at it and below", (agreement, ceiling, cases) => {
    const after = changed({ kind: "ceiling_lowered", agreement, ceiling });
    expect(
      cases.map(([level, from, to]) => [level, from, to, verdict(after, level, from, to)]),
    ).toEqual(cases);
    // Only the ceiling is what is in the way.
    for (const [level, from, to] of cases)
      expect(verdict(before, level, from, to)).toMatch(/permit/);
  });

  /** Every so many, to be done in time. */
  const denied = questions.filter(
    (question, index) => index % 23 === 0 && ask(before, question).decision === "deny",
  );

  test.each(used)("%s: permits nothing that was denied, whatever the level", (id) => {
    const { levels } = pack.agreements.find((each) => each.id === id)!;
    const names = new Set(
      levels.flatMap((row) => Object.values(row)).filter((name) => name !== null),
    );
    for (const ceiling of names) {
      const after = changed({ kind: "ceiling_lowered", agreement: id, ceiling });
      for (const question of denied) expect(ask(after, question).decision).toBe("deny");
    }
  });

  test("to what it is already changes no pack", () => {
    const same = changedPack(shipped, [
      { kind: "ceiling_lowered", agreement: "jp-us-gsomia", ceiling: "TOP SECRET" },
    ]);
    expect(packVersion(same)).toBe(version);
  });
});

describe("a clearance that is changed", () => {
  test("decides what the organisation may see, and nobody else's decisions", () => {
    const after = changed({ kind: "clearance_changed", organisation: "mod-jp", clearance: "秘" });
    const turned = questions.filter(
      (question) => ask(before, question).decision !== ask(after, question).decision,
    );
    expect(new Set(turned.map(({ recipient }) => recipient))).toEqual(new Set(["mod-jp"]));
    const secret = questions.filter(
      ({ recipient, label: { level }, path }) =>
        recipient === "mod-jp" && level === "SECRET" && path.join() === "dod",
    );
    expect(secret.map((each) => ask(before, each).decision)).toContain("permit");
    for (const question of secret)
      expect(failedAxes(ask(after, question)).map(({ axis }) => axis)).toContain("clearance");
  });

  test("can raise it too", () => {
    const raise = { organisation: "nisc", clearance: "特定秘密(機密)" };
    const after = changed({ kind: "clearance_changed", ...raise });
    const own = {
      label: label("mod-jp", "特定秘密(機密)"),
      path: ["mod-jp"],
      recipient: "nisc",
      kind: "cyber",
    };
    expect(ask(before, own).decision).toBe("deny");
    expect(ask(after, own).decision).toBe("permit");
  });
});

describe("changes", () => {
  const CHANGES: readonly PackChange[] = [
    { kind: "agreement_suspended", agreement: "fvey" },
    { kind: "agreement_suspended", agreement: "jp-us-gsomia" },
    { kind: "ceiling_lowered", agreement: "jp-us-gsomia", ceiling: "SECRET" },
    { kind: "ceiling_lowered", agreement: "jp-us-gsomia", ceiling: "秘" },
    { kind: "ceiling_lowered", agreement: "fvey", ceiling: "PROTECTED" },
    { kind: "clearance_changed", organisation: "nisc", clearance: "none" },
    { kind: "clearance_changed", organisation: "dod", clearance: "SECRET" },
  ];
  const versionWith = (changes: readonly PackChange[]) =>
    packVersion(changedPack(shipped, changes));

  test("of nothing leave the pack, and its version, as they are", () => {
    expect(changedPack(shipped, [])).toEqual(shipped);
    expect(versionWith([])).toBe(version);
  });

  test("make a version of their own, the same for the same changes, and leave the pack alone", () => {
    for (const change of CHANGES) {
      expect(versionWith([change])).not.toBe(version);
      expect(versionWith([change])).toBe(versionWith([change]));
    }
    expect(new Set(CHANGES.map((change) => versionWith([change]))).size).toBe(CHANGES.length);
    expect(packVersion(shipped)).toBe(version);
  });

  test("of different things may come in any order, and twice", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...CHANGES], { minLength: 1 }), (changes) => {
        const inOrder = CHANGES.filter((change) => changes.includes(change));
        expect(versionWith(changes)).toBe(versionWith(inOrder));
        expect(versionWith([...changes, ...changes])).toBe(versionWith(changes));
      }),
      { numRuns: 50 },
    );
  });

  test("of one clearance are not: the last one holds", () => {
    const to = (clearance: string): PackChange => ({
      kind: "clearance_changed",
      organisation: "nisc",
      clearance,
    });
    expect(versionWith([to("秘"), to("none")])).toBe(versionWith([to("none")]));
    expect(versionWith([to("none"), to("秘")])).toBe(versionWith([to("秘")]));
  });

  test.each<[PackChange, RegExp]>([
    [{ kind: "agreement_suspended", agreement: "fvy" }, /no agreement `fvy`/],
    [{ kind: "ceiling_lowered", agreement: "fvy", ceiling: "SECRET" }, /no agreement `fvy`/],
    [
      { kind: "ceiling_lowered", agreement: "fvey", ceiling: "SECRT" },
      /agreement `fvey` has no level `SECRT`/,
    ],
    [
      { kind: "clearance_changed", organisation: "nics", clearance: "none" },
      /no organisation `nics`/,
    ],
  ])("of what the pack does not have throw: %j", (change, message) => {
    expect(() => changedPack(shipped, [CHANGES[0]!, change])).toThrow(RangeError);
    expect(() => changedPack(shipped, [change])).toThrow(message);
  });
});
