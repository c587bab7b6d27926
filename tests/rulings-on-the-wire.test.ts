/**
 * The rulings as organisations meet them: what the checkpoint takes, delivers and answers, and what the
 * shipped pack says. One `describe` for each ruling, by its name; the rules themselves are tested in
 * domain/policy/rulings*.test.ts.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findLevel, parseMarking, protectionOf } from "../domain/marking/mod.ts";
import type { PortionKindName } from "../domain/pack/types.ts";
import { compilePolicy, equivalentsIn } from "../domain/policy/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { sekisho } from "../proto/mod.ts";
import { DAY, openExchange, shipped as pack, type Exchange } from "./properties/exchange.ts";
import { incidentOf, type Sketch } from "./support/checkpoint.ts";

const { SUBMISSION_OUTCOME_ACCEPTED: ACCEPTED, SUBMISSION_OUTCOME_REJECTED: REJECTED } =
  sekisho.v1.SubmissionOutcome;

const labelOf = (marking: string) => {
  const { label, issues } = parseMarking(marking, pack.schemes, pack.communities);
  if (!label) throw new Error(`${marking}: ${issues.map(({ message }) => message).join("; ")}`);
  return label;
};

/** Submits an incident of one portion for each marking. */
async function submitted(
  originator: string,
  markings: readonly string[],
  sketch: Partial<Sketch> = {},
) {
  const exchange = openExchange("us-hub");
  const kinds: readonly PortionKindName[] = ["title", "mitigation", "attribution"];
  const portions = markings.map((marking, place) => [kinds[place]!, marking, marking] as const);
  const incident = incidentOf(pack, { originator, portions, ...sketch });
  const decision = await exchange.submit(originator, { incident });
  return { exchange, decision };
}

/** Texts of the portions in an organisation's latest delivery; none when it has no delivery. */
const textsAt = (exchange: Exchange, organisation: string): string[] =>
  (exchange.deliveries(organisation).at(-1)?.view.portions ?? []).map(({ text }) => text ?? "");

/** Passes on what the organisation received last. */
async function relayed(exchange: Exchange, by: string) {
  const { delivery } = exchange.deliveries(by).at(-1)!;
  return exchange.submit(by, { relay: delivery });
}

/** Answers of the checkpoint to an organisation, in order. */
const answersTo = (exchange: Exchange, organisation: string) =>
  exchange.inbox(organisation).flatMap(({ bytes }) => {
    const { result } = sekisho.v1.InboxMessage.decode(bytes);
    return result ? [sekisho.v1.SubmissionResult.create(result)] : [];
  });

describe("Required marks", () => {
  test("an incident whose portion says nothing but UNCLASSIFIED is rejected and reaches nobody", async () => {
    const { exchange, decision } = await submitted("cisa", ["UNCLASSIFIED"]);
    expect(decision.outcome).toBe(REJECTED);
    expect(new Set(decision.reasons.map(({ code }) => code))).toEqual(
      new Set(["required-mark-missing"]),
    );
    expect(pack.organisations.flatMap(({ id }) => exchange.deliveries(id))).toEqual([]);
  });

  test("classified without a releasability mark stays in the originator's nation", async () => {
    const { exchange } = await submitted("dod", ["TLP:CLEAR", "SECRET"], {
      informationKind: "defence",
    });
    expect(textsAt(exchange, "nsa")).toEqual(["TLP:CLEAR", "SECRET"]);
    expect(textsAt(exchange, "mod-jp")).toEqual(["TLP:CLEAR"]);
  });
});

describe("Controlled unclassified", () => {
  test.each([
    "CUI",
    "//GBR OFFICIAL-SENSITIVE",
    "대외비",
    "//CAN PROTECTED A",
    "//CAN PROTECTED B",
  ])("%s is controlled", (marking) =>
    expect(protectionOf(labelOf(marking), pack.schemes)).toBe("controlled"),
  );

  test.each(["//NZL RESTRICTED", "//PHL RESTRICTED", "//NATO RESTRICTED", "//AUS PROTECTED"])(
    "%s is classified",
    (marking) => expect(protectionOf(labelOf(marking), pack.schemes)).toBe("classified"),
  );
});

describe("RED", () => {
  test("is delivered to the organisations of the named roles and not relayed by them", async () => {
    const { exchange } = await submitted("cisa", [
      "TLP:CLEAR",
      "TLP:RED nisc/watch-officer, jpcert/desk",
    ]);
    expect(textsAt(exchange, "nisc")).toEqual([
      "TLP:CLEAR",
      "TLP:RED nisc/watch-officer, jpcert/desk",
    ]);
    expect(textsAt(exchange, "nsa")).toEqual(["TLP:CLEAR"]);
    await relayed(exchange, "nisc");
    expect(textsAt(exchange, "jpcert")).toEqual(["TLP:CLEAR"]);
  });
});

describe("AMBER+STRICT", () => {
  test("is delivered to addressees and not relayed by them", async () => {
    const addressees = ["nisc", "jpcert"];
    const { exchange } = await submitted("cisa", ["TLP:CLEAR", "TLP:AMBER+STRICT"], { addressees });
    expect(textsAt(exchange, "nisc")).toEqual(["TLP:CLEAR", "TLP:AMBER+STRICT"]);
    expect(textsAt(exchange, "kr-kisa")).toEqual(["TLP:CLEAR"]);
    await relayed(exchange, "nisc");
    expect(textsAt(exchange, "jpcert")).toEqual(["TLP:CLEAR"]);
  });
});

describe("AMBER", () => {
  test("goes from an addressee to its own clients, who pass it to nobody", async () => {
    const { exchange } = await submitted("cisa", ["TLP:CLEAR", "TLP:AMBER"], {
      addressees: ["nisc"],
    });
    expect(textsAt(exchange, "us-op-energy")).toEqual(["TLP:CLEAR"]);
    await relayed(exchange, "nisc");
    expect(textsAt(exchange, "isac-jp-power")).toEqual(["TLP:CLEAR", "TLP:AMBER"]);
    expect(textsAt(exchange, "jpcert")).toEqual(["TLP:CLEAR"]);
    const { recipients } = await relayed(exchange, "isac-jp-power");
    for (const { verdicts } of recipients) {
      const codes = (verdicts ?? []).flatMap(({ failed }) =>
        (failed ?? []).map(({ code }) => code),
      );
      expect(codes).toContain("relayed-by-client");
    }
  });
});

describe("Client", () => {
  const clients = new Map(pack.organisations.map(({ id, clients }) => [id, clients]));
  const member = (id: string) => pack.organisations.find((one) => one.id === id)!;

  test("national teams list their constituents", () => {
    for (const id of ["nisc", "jpcert", "cisa"]) expect(clients.get(id)?.length).toBeGreaterThan(0);
  });

  test("foreign CERTs are not clients", () => {
    for (const [id, served] of clients) {
      for (const client of served) {
        expect([client, member(client).nation]).toEqual([client, member(id).nation]);
        expect(["isac", "operator"]).toContain(member(client).kind);
      }
    }
  });
});

describe("GREEN", () => {
  test("goes on to members of the community and to nobody else", async () => {
    const { exchange } = await submitted("cisa", ["TLP:CLEAR", "TLP:GREEN fvey"]);
    expect(textsAt(exchange, "uk-ncsc")).toEqual(["TLP:CLEAR", "TLP:GREEN fvey"]);
    expect(textsAt(exchange, "nisc")).toEqual(["TLP:CLEAR"]);
  });

  test("unnamed means `cyber-defence`", () => expect(pack.defaultCommunity).toBe("cyber-defence"));
});

describe("Third party", () => {
  test("an agreement that says nothing of `onward` lets it go to government", () => {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-pack-"));
    cpSync(join(import.meta.dirname, "../packs/indo-pacific"), dir, { recursive: true });
    const file = join(dir, "agreements.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^ *onward: .*$/m, ""));
    const [first] = loadPack(dir).pack.agreements;
    rmSync(dir, { recursive: true });
    expect(pack.agreements[0]!.onward).not.toEqual(["government"]);
    expect(first!.onward).toEqual(["government"]);
  });
});

describe("ORCON", () => {
  const MARK = "SECRET//ORCON/REL TO USA, JPN";

  test("without a list of addressees is rejected", async () => {
    const { decision } = await submitted("dod", [MARK], { informationKind: "defence" });
    expect(decision.reasons.map(({ code }) => code)).toContain("orcon-needs-addressees");
  });

  test("reaches the list, and no relay takes it further", async () => {
    const sketch = { informationKind: "defence", addressees: ["mod-jp"] };
    const { exchange } = await submitted("dod", ["TLP:CLEAR", MARK], sketch);
    expect(textsAt(exchange, "mod-jp")).toEqual(["TLP:CLEAR", MARK]);
    expect(textsAt(exchange, "nsa")).toEqual(["TLP:CLEAR"]);
    await relayed(exchange, "mod-jp");
    expect(textsAt(exchange, "npa-jp")).toEqual(["TLP:CLEAR"]);
  });

  test("a release takes it further; revoked, it stops later deliveries and recalls nothing", async () => {
    const sketch = { informationKind: "defence", addressees: ["mod-jp"] };
    const { exchange } = await submitted("dod", ["TLP:CLEAR", MARK], sketch);
    const { view } = exchange.deliveries("mod-jp")[0]!;
    const { id: portionId, version } = view.portions[1]!;
    const about = { originator: "dod", incidentId: view.incidentId, portionId, version };
    const id = (last: number) => `01890a5d-ac96-774b-bcce-00000000000${last}`;
    const says = { kind: "release", organisation: "npa-jp", expires: DAY } as const;
    exchange.book.record({ ...about, id: id(1), requestId: "", says });
    await relayed(exchange, "mod-jp");
    expect(textsAt(exchange, "npa-jp")).toEqual(["TLP:CLEAR", MARK]);
    const revocation = { kind: "revocation", statementId: id(1) } as const;
    exchange.book.record({ ...about, id: id(2), requestId: "", says: revocation });
    await relayed(exchange, "mod-jp");
    expect(exchange.deliveries("npa-jp").map(({ view }) => view.portions.length)).toEqual([2, 1]);
  });
});

describe("Translation of levels", () => {
  test("重要経済安保情報 is not exchangeable in the shipped pack, with anybody", () => {
    const policy = compilePolicy(pack);
    const nations = pack.schemes.map(({ nation }) => nation);
    const economic = labelOf("重要経済安保情報");
    expect(nations.flatMap((nation) => equivalentsIn(policy, economic, nation, DAY))).toEqual([]);
  });

  test("a delivery carries the mark in the originator's own words", async () => {
    const { exchange } = await submitted("dod", ["SECRET//REL TO USA, JPN"], {
      informationKind: "defence",
    });
    const { view } = exchange.deliveries("mod-jp")[0]!;
    expect(
      [view.banner, view.portions[0]!.label].map((label) => [label?.scheme, label?.level]),
    ).toEqual([
      ["USA", "SECRET"],
      ["USA", "SECRET"],
    ]);
  });
});

describe("Need-to-know", () => {
  test("an incident without sectors is rejected", async () => {
    const { decision } = await submitted("cisa", ["TLP:CLEAR"], { sectors: [] });
    expect(decision.reasons.map(({ code }) => code)).toEqual(["no-sectors"]);
  });

  test("what is not addressed to a sector is not delivered, and is not a denial either", async () => {
    const { exchange, decision } = await submitted("cisa", ["TLP:GREEN"], { sectors: ["energy"] });
    expect(textsAt(exchange, "us-op-energy")).toEqual(["TLP:GREEN"]);
    expect(textsAt(exchange, "us-op-water")).toEqual([]);
    const water = decision.recipients.find(({ organisation }) => organisation === "us-op-water")!;
    expect(water.verdicts[0]!.failed.map(({ code }) => code)).toEqual(["not-addressed"]);
  });
});

describe("NATO", () => {
  test("is neither originator nor recipient, and its levels are known", () => {
    expect(pack.organisations.filter(({ nation }) => nation === "NATO")).toEqual([]);
    expect(findLevel(pack.schemes, "NATO", "NATO SECRET")?.level.rank).toBe(3);
  });
});

describe("ASEAN partners", () => {
  const partners = pack.organisations.filter(({ id }) => id.startsWith("asean-"));

  test("have the clearance `none`", () => {
    expect(partners.length).toBeGreaterThan(5);
    expect(new Set(partners.map(({ clearance }) => clearance))).toEqual(new Set(["none"]));
  });

  test("receive unclassified by TLP, without an agreement", async () => {
    const { exchange } = await submitted("cisa", ["TLP:GREEN", "SECRET//REL TO USA, PHL"]);
    expect(textsAt(exchange, "asean-regional-cert")).toEqual(["TLP:GREEN"]);
    await relayed(exchange, "asean-regional-cert");
    expect(textsAt(exchange, "asean-ph")).toEqual(["TLP:GREEN"]);
    const parties = new Set(partners.map(({ nation }) => nation));
    const named = pack.agreements.filter((agreement) => agreement.inForce.from !== null);
    expect(
      named.flatMap((agreement) => agreement.parties).filter((one) => parties.has(one)),
    ).toEqual([]);
  });
});

describe("FGI, JOINT, DISPLAY ONLY, RELIDO", () => {
  test.each([
    "SECRET//FGI GBR//REL TO USA, JPN",
    "//JOINT SECRET JPN USA//REL TO USA, JPN",
    "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR",
    "SECRET//REL TO USA, JPN/RELIDO",
  ])("%s is delivered at home and not abroad", async (marking) => {
    const { exchange } = await submitted("dod", [marking], { informationKind: "defence" });
    expect(textsAt(exchange, "nsa")).toEqual([marking]);
    expect(textsAt(exchange, "mod-jp")).toEqual([]);
  });
});

describe("Reasons", () => {
  test("the originator learns of each neighbour that gets nothing, by codes without parameters", async () => {
    const { exchange } = await submitted("dod", ["SECRET//NOFORN"], { informationKind: "defence" });
    const [answer, ...others] = answersTo(exchange, "dod");
    expect(others).toEqual([]);
    expect(answer!.outcome).toBe(ACCEPTED);
    const reasons = answer!.reasons.map(({ code, params }) => ({ code, params: { ...params } }));
    expect(reasons).toContainEqual({
      code: "withheld",
      params: { organisation: "mod-jp", codes: "releasability:noforn" },
    });
    for (const { params } of reasons)
      expect(params["codes"]).toMatch(/^(?:[a-z-]+:[a-z-]+)(?: [a-z-]+:[a-z-]+)*$/);
  });

  test("a relaying submitter learns the outcome and no reason, whoever is denied", async () => {
    const { exchange } = await submitted("cisa", ["TLP:AMBER+STRICT"], { addressees: ["nisc"] });
    const { recipients } = await relayed(exchange, "nisc");
    expect(recipients.every(({ deliveryId }) => !deliveryId)).toBe(true);
    expect(
      answersTo(exchange, "nisc").map(({ outcome, reasons }) => ({ outcome, reasons })),
    ).toEqual([{ outcome: ACCEPTED, reasons: [] }]);
  });

  test("a denied recipient gets nothing at all", async () => {
    const { exchange } = await submitted("dod", ["SECRET//NOFORN"], { informationKind: "defence" });
    expect(exchange.inbox("mod-jp")).toEqual([]);
  });

  test("the full reason, with parameters, is in the decision", async () => {
    const { decision } = await submitted("dod", ["SECRET//NOFORN"], { informationKind: "defence" });
    const denied = decision.recipients.find(({ organisation }) => organisation === "mod-jp")!;
    expect(
      denied.verdicts[0]!.failed.map(({ axis, code, params }) => ({ axis, code, params })),
    ).toEqual([{ axis: "releasability", code: "noforn", params: { nation: "JPN" } }]);
  });
});
