/** The rules asked on the command line about one label: explanations and audiences. */
import { describe, expect, test } from "vitest";
import { BANNER, day, json, policy } from "./support/policy.ts";

interface Explained {
  readonly banner: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly decision: string;
  readonly axes: readonly { axis: string; satisfied: boolean; code: string; params: object }[];
  readonly obligations: readonly unknown[];
  readonly packVersion: string;
  readonly flips: readonly {
    changes: readonly { code: string; params: object; sentence: string }[];
  }[];
  readonly sender?: { readonly decision: string };
}

const toMod = ["--label", "SECRET//REL TO USA, JPN", "--origin", "dod", "--to", "mod-jp"];

describe("explain", () => {
  test("answers on every axis, with what would turn it round, as JSON", async () => {
    const denied = await json<Explained>("explain", ...toMod, ...day);
    expect(denied).toMatchObject({ banner: BANNER, decision: "deny", obligations: [] });
    expect(denied.packVersion).toMatch(/^indo-pacific@[0-9a-f]{12}$/);
    expect(denied.axes).toHaveLength(7);
    expect(denied.axes.filter(({ satisfied }) => !satisfied)).toMatchObject([
      {
        axis: "agreement",
        code: "kind-not-covered",
        params: { agreement: "jp-us-gsomia", kind: "cyber" },
      },
    ]);
    expect(denied.flips).toEqual([
      {
        changes: [
          {
            code: "extend-kinds",
            params: { agreement: "jp-us-gsomia", kind: "cyber" },
            sentence: "jp-us-gsomia is extended to information of the kind cyber",
          },
        ],
      },
    ]);
  });

  test("repeats the question with everything that was taken for granted", async () => {
    const { question } = await json<Explained>("explain", ...toMod, ...day);
    expect(question).toEqual({
      label: "SECRET//REL TO USA, JPN",
      to: "mod-jp",
      origin: "dod",
      from: "dod",
      addressees: ["mod-jp"],
      sectors: ["cross-sector"],
      kind: "cyber",
      at: "2026-10-01",
      released: [],
    });
  });

  test("takes every circumstance from its options", async () => {
    const given = ["--from", "nsa", "--addressees", "nsa, npa-jp", "--addressees", "dod"];
    const about = ["--sector", "energy,nuclear", "--kind", "defence", "--released", "mod-jp"];
    const { question, decision } = await json<Explained>(
      "explain",
      ...toMod,
      ...given,
      ...about,
      ...day,
    );
    expect(question).toMatchObject({
      from: "nsa",
      addressees: ["nsa", "npa-jp", "dod"],
      sectors: ["energy", "nuclear"],
      kind: "defence",
      released: ["mod-jp"],
    });
    expect(decision).toBe("permit");
  });

  test("says in plain words what was asked, decided and why, and what would change it", async () => {
    const { code, stdout, stderr } = await policy("explain", ...toMod, ...day);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(BANNER);
    expect(lines).toContain("  marking     [EXERCISE: SECRET//REL TO USA, JPN]");
    expect(lines).toContain("  addressees  mod-jp");
    expect(stdout).toMatch(/^DENY {2}by the rules of indo-pacific@[0-9a-f]{12}$/m);
    expect(lines.filter((line) => /^ {2}[✓✗] /.test(line))).toHaveLength(7);
    expect(lines).toContain(
      "  ✗ agreement           jp-us-gsomia does not cover information of the kind cyber  [kind-not-covered agreement=jp-us-gsomia kind=cyber]",
    );
    expect(stdout).toContain(
      "It would be permitted after:\n  - jp-us-gsomia is extended to information of the kind cyber  [extend-kinds]\n",
    );
  });

  test("says of a permit what it obliges to and hangs on, with the equivalent behind the mark", async () => {
    const label = ["--label", "SECRET//REL TO USA, JPN//PAP:AMBER"];
    const { stdout } = await policy("explain", ...toMod, ...label, "--kind", "defence", ...day);
    expect(stdout).toContain("PERMIT  by the rules of");
    expect(stdout).toContain("under jp-us-gsomia: SECRET [特定秘密, jp-us-gsomia]");
    expect(stdout).toContain("It has to observe:\n  PAP:AMBER: looking up");
    expect(stdout).toContain("it would be denied if\n");
    expect(stdout).toContain("  - jp-us-gsomia lapses or is suspended  [end-agreement]\n");
  });

  test("tells alternatives apart from what has to be done together", async () => {
    const flags = ["--addressees", "", "--kind", "defence", ...day];
    const label = ["--label", "SECRET//SI//ORCON/REL TO USA, JPN"];
    const { stdout } = await policy("explain", ...toMod, ...label, ...flags);
    expect(stdout).toContain("addressees  nobody");
    expect(stdout).toContain("It would be permitted after all of these together:\n");
    expect(stdout).toContain("\n  or\n");
  });

  test("notes that who passes it on may not have it in the first place", async () => {
    const relay = ["--from", "nisc", "--kind", "defence", ...day];
    const { stdout } = await policy("explain", ...toMod, ...relay);
    expect(stdout).toContain(
      "Note: nisc may not have it from dod in the first place: agreement (organisation-not-served, jp-us-gsomia).",
    );
    const { sender } = await json<Explained>("explain", ...toMod, ...relay);
    expect(sender).toMatchObject({ decision: "deny" });
    expect(await json("explain", ...toMod, ...day)).not.toHaveProperty("sender");
  });

  test("says once why nothing can be decided, and proposes nothing", async () => {
    const question = ["--label", "極秘", "--origin", "cisa", "--to", "nisc"];
    const { code, stdout } = await policy("explain", ...question);
    expect(code).toBe(0);
    expect(stdout.match(/foreign-scheme/g)).toHaveLength(1);
    expect(stdout).toContain("Nothing that can be changed here would permit it");
  });

  test("names every mistake at once, each with what would be accepted", async () => {
    const wrong = ["--origin", "cis", "--to", "nics", "--from", "jpcrt", "--kind", "cybr"];
    const more = ["--addressees", "dodd", "--sector", "enrgy", "--at", "2026-02-30"];
    const label = ["--label", "SECRET//REL TO JPN, USA//TLP:GREY", "--released", "nsaa"];
    const { code, stdout, stderr } = await policy("explain", ...label, ...wrong, ...more);
    expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
    const lines = stderr.trimEnd().split("\n");
    for (const [option, value, near] of [
      ["--origin", "cis", "cisa"],
      ["--to", "nics", "nisc"],
      ["--from", "jpcrt", "jpcert"],
      ["--addressees", "dodd", "dod"],
      ["--released", "nsaa", "nsa"],
      ["--sector", "enrgy", "energy"],
      ["--kind", "cybr", "cyber"],
    ]) {
      const line = lines.find((text) => text.startsWith(`${option} \`${value}\` is no `));
      expect(line).toContain(`did you mean \`${near}\`?`);
    }
    expect(lines).toContain("--at `2026-02-30` is no day of the calendar; write YYYY-MM-DD");
    expect(lines.filter((text) => text.startsWith("--label: "))).toHaveLength(2);
    expect(lines).toHaveLength(10);
  });

  test("asks for what is missing, and does not ask about who has it", async () => {
    const { code, stderr } = await policy("explain");
    expect(code).toBe(104);
    expect(stderr).toMatch(/^--to is missing.*\n--label is missing.*\n--origin is missing.*\n$/);
    const same = await policy("explain", "--label", "SECRET", "--origin", "cisa", "--to", "cisa");
    expect(same).toMatchObject({ code: 104, stdout: "" });
    expect(same.stderr).toBe(
      "--to `cisa` has it already; name another organisation than --origin and --from\n",
    );
  });
});

describe("audience", () => {
  interface Heard {
    readonly permit: readonly string[];
    readonly deny: readonly { readonly org: string; readonly codes: readonly string[] }[];
  }
  const asked = [
    "--label",
    "SECRET//REL TO USA, JPN",
    "--origin",
    "dod",
    "--kind",
    "defence",
    ...day,
  ];

  test("lists who may have it, and who may not with every code", async () => {
    const { permit, deny } = await json<Heard>("audience", ...asked);
    expect(permit).toEqual(["cisa", "nsa", "uscybercom", "mod-jp", "npa-jp"]);
    expect(permit.length + deny.length).toBe(30);
    expect(deny.find(({ org }) => org === "nisc")).toEqual({
      org: "nisc",
      codes: ["organisation-not-served"],
    });
  });

  test("says the same as explain says of each", async () => {
    const { permit, deny } = await json<Heard>("audience", ...asked);
    for (const [to, decision] of [
      [permit.at(-1)!, "permit"],
      [deny[0]!.org, "deny"],
    ] as const) {
      expect(await json("explain", ...asked, "--to", to)).toMatchObject({ decision });
    }
  });

  test("gathers in text those who are denied for the same reasons", async () => {
    const { code, stdout } = await policy("audience", ...asked);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe(BANNER);
    expect(stdout).toContain("PERMIT  5 of 30\n  cisa, nsa, uscybercom, mod-jp, npa-jp\n");
    expect(stdout).toContain("  organisation-not-served\n    nisc, jp-cyber-intel\n");
    expect(stdout).toContain("addressees  each organisation in turn");
  });

  test("names every mistake at once", async () => {
    const { code, stderr } = await policy("audience", "--label", "SECRT", "--kind", "x");
    expect(code).toBe(104);
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  });
});
