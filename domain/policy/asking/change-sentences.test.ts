import { expect, test } from "vitest";
import type { ChangeCode } from "./change-sentences.ts";
import { CHANGE_CODES, changeSentence } from "./change-sentences.ts";

const PARAMS = {
  nation: "JPN",
  control: "RELIDO",
  tlp: "GREEN",
  role: "nisc/watch-officer",
  organisation: "nisc",
  originator: "cisa",
  client: "isac-jp",
  sector: "energy",
  level: "SECRET",
  as: "極秘",
  compartment: "SI",
  community: "first",
  between: "JPN–USA",
  kind: "cyber",
  organisations: "cisa nisc",
  agreement: "us-jp",
  on: "2026-04-01",
};

const SENTENCES: Readonly<Record<ChangeCode, string>> = {
  "add-to-rel-to": "the originator adds JPN to REL TO",
  "replace-noforn": "the originator replaces NOFORN by a REL TO with JPN",
  "drop-control": "the originator leaves RELIDO out, which here keeps everything in its nation",
  "mark-tlp": "the originator marks it TLP:GREEN",
  "widen-tlp": "the originator permits the wider TLP:GREEN",
  "name-role": "the originator names a role of it in TLP:RED, such as nisc/watch-officer",
  "take-out-of-rel-to": "JPN is taken out of REL TO",
  "narrow-tlp": "it is marked with the stricter TLP:GREEN",
  "unname-roles": "no role of nisc is named in TLP:RED",
  "name-addressee": "the originator names nisc as an addressee",
  "ask-release": "cisa is asked for a release to nisc, and signs it",
  "send-directly": "cisa sends it itself, not by way of others",
  "add-sector": "the originator names the sector energy as concerned, if it is",
  "leave-out-addressee": "nisc is not an addressee",
  "revoke-release": "the release to nisc is revoked or expires",
  "other-sector": "it concerns the sector energy only",
  clear: "nisc is cleared to SECRET",
  "lower-clearance": "the clearance of nisc is lowered to SECRET",
  "read-into": "nisc is read into the compartment SI",
  "read-out": "nisc no longer holds the compartment SI",
  "register-sector": "a need to know of the sector energy is recorded for nisc",
  "limit-sectors": "the need to know of nisc is limited to the sector energy",
  "admit-to-community": "the community first admits nisc",
  "leave-community": "nisc leaves the community first",
  "end-client": "isac-jp is no longer a client of nisc",
  "conclude-agreement":
    "JPN and USA conclude an agreement on information of the kind cyber that serves cisa, nisc and exchanges SECRET as 極秘",
  "bring-into-force": "us-jp comes into force by 2026-04-01",
  "prolong-agreement": "us-jp is prolonged to cover 2026-04-01",
  "extend-kinds": "us-jp is extended to information of the kind cyber",
  "extend-organisations": "us-jp is extended to serve nisc",
  "extend-onward": "us-jp permits passing on to organisations of the kind cyber",
  "extend-levels": "us-jp is extended to exchange SECRET, as 極秘",
  "raise-ceiling": "the ceiling of us-jp is raised to SECRET and 極秘",
  "end-agreement": "us-jp lapses or is suspended",
  "close-onward": "us-jp no longer permits passing on to organisations of the kind cyber",
};

test.each(CHANGE_CODES)("%s reads as what somebody does or what happens", (code) => {
  expect(changeSentence(code, PARAMS)).toBe(SENTENCES[code]);
});

test("who has no clearance left has lost it", () => {
  const params = { ...PARAMS, level: "none" };
  expect(changeSentence("lower-clearance", params)).toBe("nisc loses its clearance");
});
