import { describe, expect, test } from "vitest";
import { BARE_LABEL } from "../../marking/mod.ts";
import { labelOf } from "../../marking/testing.ts";
import { compilePolicy } from "../compile.ts";
import { AXES } from "../types.ts";
import { testPack, testPolicy } from "../testing.ts";
import { readRuleTests } from "./read.ts";
import { ASKED, fileOf, mistakes, readAll } from "./testing.ts";

const only = (change: object, rest: object = {}) => readAll([change], rest)[0]!;
const wrong = (change: object, rest: object = {}) => mistakes(() => readAll([change], rest));

describe("a test", () => {
  test("is read with its place, its label and its question", () => {
    expect(only({ name: "a name" })).toEqual({
      name: "a name",
      place: { file: "rules.yaml tests 0", line: 1, column: 1 },
      marking: "SECRET//REL TO USA, JPN",
      label: labelOf("SECRET//REL TO USA, JPN"),
      brokenRules: [],
      recipient: "nisc",
      context: {
        originator: "cisa",
        submitter: "cisa",
        path: ["cisa"],
        addressees: ["nisc"],
        sectors: ["cross-sector"],
        informationKind: "cyber",
        judgedOn: "2026-04-01",
        releasedTo: [],
      },
      expect: {
        decision: "permit",
        codes: {},
        agreement: null,
        rules: null,
        obligations: null,
      },
    });
  });

  test("says everything that a question can", () => {
    const { context } = only({
      from: "jpcert",
      through: ["dod", "nisc"],
      to: "isac-jp",
      addressees: [],
      sectors: ["finance"],
      kind: "defence",
      at: "2020-02-29",
      released: ["isac-jp"],
    });
    expect(context).toEqual({
      originator: "cisa",
      submitter: "jpcert",
      path: ["cisa", "dod", "nisc", "jpcert"],
      addressees: [],
      sectors: ["finance"],
      informationKind: "defence",
      judgedOn: "2020-02-29",
      releasedTo: ["isac-jp"],
    });
  });

  test("that is relayed was addressed to the first that it was sent to", () => {
    expect(only({ from: "nisc", to: "jpcert" }).context).toMatchObject({
      path: ["cisa", "nisc"],
      addressees: ["nisc"],
    });
    const longer = only({ through: ["nisc"], from: "jpcert", to: "isac-jp" });
    expect(longer.context.addressees).toEqual(["nisc"]);
  });

  test("that comes from its originator is not relayed", () => {
    expect(only({ from: "cisa" }).context.path).toEqual(["cisa"]);
  });

  test("takes what it leaves out from the defaults of its file, and the day from today", () => {
    const defaults = {
      addressees: ["dod"],
      sectors: ["energy"],
      kind: "defence",
      at: "2020-01-01",
    };
    const own = { addressees: ["nisc"], sectors: ["finance"], kind: "cyber", at: "2021-01-01" };
    expect(only({ at: undefined }, { defaults }).context).toMatchObject({
      addressees: ["dod"],
      sectors: ["energy"],
      informationKind: "defence",
      judgedOn: "2020-01-01",
    });
    expect(only(own, { defaults }).context).toMatchObject({
      addressees: ["nisc"],
      sectors: ["finance"],
      informationKind: "cyber",
      judgedOn: "2021-01-01",
    });
    expect(only({ at: undefined }).context.judgedOn).toBe("2026-04-02");
  });

  test("in a pack without cyber and cross-sector is of its first kind and of every sector", () => {
    const policy = compilePolicy({
      ...testPack,
      sectors: ["energy", "finance"],
      informationKinds: ["defence", "personal-data"],
    });
    const [read] = readRuleTests([fileOf({ tests: [ASKED] })], policy, "2026-04-02");
    expect(read?.context).toMatchObject({
      sectors: ["energy", "finance"],
      informationKind: "defence",
    });
  });

  test("expects codes of axes, or one code of all of them", () => {
    const some = only({ expect: { decision: "deny", codes: { tlp: "not-named" } } });
    expect(some.expect.codes).toEqual({ tlp: "not-named" });
    const all = only({ expect: { decision: "deny", codes: { all: "foreign-scheme" } } });
    expect(all.expect.codes).toEqual(
      Object.fromEntries(AXES.map((axis) => [axis, "foreign-scheme"])),
    );
  });

  test("expects an agreement, obligations without parameters, and rules as they are written", () => {
    const permit = { decision: "permit", agreement: "us-jp", obligations: [{ code: "pap" }] };
    expect(only({ expect: permit }).expect).toMatchObject({
      agreement: "us-jp",
      obligations: [{ code: "pap", params: {} }],
    });
    const rules = ["red-names-nobody"];
    const deny = { decision: "deny", codes: { all: "invalid-label" }, rules };
    expect(only({ label: "TLP:RED", expect: deny }).expect.rules).toEqual(rules);
  });

  test("may have a marking that cannot be read only where that is expected", () => {
    const expected = { decision: "deny", codes: { all: "invalid-label" } };
    const read = readAll([{ label: "TLP:RED", expect: expected }, {}]);
    expect(read[0]).toMatchObject({ label: BARE_LABEL, brokenRules: ["red-names-nobody"] });
    expect(wrong({ label: "TLP:RED" })).toEqual([
      "tests 0 label: label `TLP:RED`: `TLP:RED` names nobody; write `TLP:RED organisation/role`",
    ]);
    const both = [
      { label: "TLP:RED", expect: expected },
      { label: "TLP:RED" },
      { label: "TLP:RED", expect: { decision: "deny", codes: { all: "foreign-scheme" } } },
    ];
    expect(mistakes(() => readAll(both)).map((text) => text.slice(0, 14))).toEqual([
      "tests 1 label:",
      "tests 2 label:",
    ]);
  });

  test("names each broken rule once", () => {
    const expected = { decision: "deny", codes: { all: "invalid-label" } };
    const [read] = readAll([{ label: "SECRET//REL TO USA, XQX, XQY", expect: expected }]);
    expect(read?.brokenRules).toEqual(["unknown-nation"]);
  });
});

describe("a mistake", () => {
  test.each<[string, object, readonly string[]]>([
    [
      "in a key",
      { lable: "SECRET", label: undefined },
      ["tests 0 lable~: unknown key `lable`; did you mean `label`?"],
    ],
    [
      "in an organisation, wherever it stands",
      {
        origin: "cysa",
        to: "nisk",
        from: "uk-ncs",
        through: ["kr-mdn"],
        addressees: ["dood"],
        released: ["jpcrt"],
      },
      [
        "tests 0 origin: unknown organisation `cysa`; did you mean `cisa`?",
        "tests 0 to: unknown organisation `nisk`; did you mean `nisc`?",
        "tests 0 from: unknown organisation `uk-ncs`; did you mean `uk-ncsc`?",
        "tests 0 through 0: unknown organisation `kr-mdn`; did you mean `kr-mnd`?",
        "tests 0 addressees 0: unknown organisation `dood`; did you mean `dod`?",
        "tests 0 released 0: unknown organisation `jpcrt`; did you mean `jpcert`?",
      ],
    ],
    [
      "in a sector and a kind",
      { sectors: ["enrgy"], kind: "cyver" },
      [
        "tests 0 sectors 0: unknown sector `enrgy`; did you mean `energy`?",
        "tests 0 kind: unknown information kind `cyver`; did you mean `cyber`?",
      ],
    ],
    [
      "in an agreement",
      { expect: { decision: "permit", agreement: "us-jpn" } },
      ["tests 0 expect agreement: unknown agreement `us-jpn`; did you mean `us-jp`?"],
    ],
    [
      "in an axis and in codes, of axes and of all",
      { expect: { decision: "deny", codes: { tpl: "not-named", tlp: "not-nmed" } } },
      [
        "tests 0 expect codes tpl~: unknown axis `tpl`; did you mean `tlp`?",
        "tests 0 expect codes tlp: unknown code `not-nmed`; did you mean `not-named`?",
      ],
    ],
    [
      "in the code of all axes",
      { expect: { decision: "deny", codes: { all: "not-named" } } },
      [
        "tests 0 expect codes all: unknown code `not-named`; accepted: invalid-label, foreign-scheme",
      ],
    ],
    [
      "in a decision",
      { expect: { decision: "denied", codes: { tlp: "not-named" } } },
      ["tests 0 expect decision: unknown value `denied`; accepted: permit, deny"],
    ],
    [
      "in a date",
      { at: "2026-02-30" },
      ["tests 0 at: `2026-02-30` cannot be used; expected a date as YYYY-MM-DD"],
    ],
    [
      "in an organisation that a marking names",
      { label: "TLP:RED nics/watch" },
      [
        "tests 0 label: label `TLP:RED nics/watch`: unknown organisation `nics`; did you mean `nisc`?",
      ],
    ],
    [
      "in a compartment that a marking names",
      { label: "TOP SECRET//SII" },
      ["tests 0 label: label `TOP SECRET//SII`: unknown compartment `SII`; did you mean `SI`?"],
    ],
    [
      "no sectors",
      { sectors: [] },
      ["tests 0 sectors: nothing found; expected at least one sector"],
    ],
  ])("%s is told at its place", (_, change, expected) => {
    expect(wrong(change)).toEqual(expected);
  });

  test("in a nation is told where the pack does not speak of it; groups are known", () => {
    const policy = compilePolicy({ ...testPack, nations: { USA: "", JPN: "" } });
    const labels = ["UNCLASSIFIED//REL TO USA, VNM", "UNCLASSIFIED//REL TO USA, FVEY"];
    const shown = "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR";
    const tests = [...labels, shown].map((label, index) => ({ ...ASKED, label, name: `${index}` }));
    expect(mistakes(() => readRuleTests([fileOf({ tests })], policy, "2026-04-02"))).toEqual([
      "tests 0 label: label `UNCLASSIFIED//REL TO USA, VNM`: unknown nation `VNM`; accepted: USA, JPN, FVEY, NATO, ISAF",
      "tests 2 label: label `SECRET//REL TO USA, JPN/DISPLAY ONLY KOR`: unknown nation `KOR`; accepted: USA, JPN, FVEY, NATO, ISAF",
    ]);
  });

  test("in the defaults is told there", () => {
    const defaults = { addressees: ["nisk"], sectors: ["enrgy"], kind: "cyver", on: "2026-04-01" };
    expect(wrong({}, { defaults })).toEqual([
      "defaults on~: unknown key `on`; accepted: addressees, sectors, kind, at",
      "defaults addressees 0: unknown organisation `nisk`; did you mean `nisc`?",
      "defaults sectors 0: unknown sector `enrgy`; did you mean `energy`?",
      "defaults kind: unknown information kind `cyver`; did you mean `cyber`?",
    ]);
  });

  test("in an empty file, or a file without tests, is told", () => {
    const read = (value: unknown) => mistakes(() => readRuleTests([fileOf(value)], testPolicy, ""));
    expect(read(null)).toEqual([": the file is empty; expected a map of keys and values"]);
    expect(read({ tests: [] })).toEqual(["tests: nothing found; expected at least one test"]);
  });

  test("of several is told with all the others, file by file", () => {
    const files = ["one.yaml", "two.yaml"].map((shown) =>
      fileOf({ tests: [{ ...ASKED, name: shown, origin: "cysa", to: "nisk" }] }, shown),
    );
    expect(mistakes(() => readRuleTests(files, testPolicy, ""))).toHaveLength(4);
  });
});

describe("what does not fit together is told", () => {
  test.each<[string, object, string]>([
    [
      "codes for a permit",
      { expect: { decision: "permit", codes: { tlp: "not-named" } } },
      "tests 0 expect codes: a permit fails on no axis; leave `codes` out, or expect `deny`",
    ],
    [
      "a denial without codes",
      { expect: { decision: "deny" } },
      "tests 0 expect decision: `deny` without `codes`; expected every axis that fails, with its code",
    ],
    [
      "all beside an axis",
      { expect: { decision: "deny", codes: { all: "foreign-scheme", tlp: "not-named" } } },
      "tests 0 expect codes: `all` stands for every axis; leave the other axes out",
    ],
    [
      "rules for a label that can be read",
      { expect: { decision: "deny", codes: { tlp: "not-named" }, rules: ["rel-to-order"] } },
      "tests 0 expect rules: `rules` go with `codes: { all: invalid-label }`; leave them out",
    ],
    [
      "obligations of a denial",
      { expect: { decision: "deny", codes: { tlp: "not-named" }, obligations: [] } },
      "tests 0 expect obligations: a denial obliges to nothing; leave `obligations` out, or expect `permit`",
    ],
    [
      "a way without an end",
      { through: ["dod"] },
      "tests 0 through: `through` without `from`; expected the organisation it comes from, and before it in `through` those it passed",
    ],
    [
      "a recipient that is the originator",
      { to: "cisa" },
      "tests 0 to: `cisa` stands twice on the way `cisa → cisa`; each organisation may stand once",
    ],
    [
      "a recipient that had it before",
      { through: ["nisc"], from: "dod" },
      "tests 0 to: `nisc` stands twice on the way `cisa → nisc → dod → nisc`; each organisation may stand once",
    ],
  ])("%s", (_, change, expected) => {
    expect(wrong(change)).toEqual([expected]);
  });

  test("a name that another test has, in another file too", () => {
    const files = [
      fileOf({ tests: [ASKED, { ...ASKED, name: "another" }] }, "one.yaml"),
      fileOf({ tests: [{ ...ASKED, name: "third" }, ASKED] }, "two.yaml"),
    ];
    expect(mistakes(() => readRuleTests(files, testPolicy, ""))).toEqual([
      "tests 1 name: test `a permit` is already at one.yaml:1; give each a name of its own",
    ]);
  });
});
