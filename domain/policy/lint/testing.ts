/** Asks one lint about a variation of the test pack. Not for production. */
import type { Agreement, Organisation, Pack } from "../../pack/mod.ts";
import { compilePolicy } from "../compile.ts";
import { testPack } from "../testing.ts";
import type { Finding, Lint, LintWorld } from "./finding.ts";

export type Change = Partial<Pack>;

/** What the lint finds in the test pack with this changed. */
export function findings(
  lint: Lint,
  change: Change = {},
  rest: Partial<LintWorld> = {},
): Finding[] {
  const policy = compilePolicy({ ...testPack, ...change });
  return lint({ policy, catalogue: [], exercises: [], on: "2026-04-01", ...rest });
}

/** The same as short text: severity, code, and the path of the place. */
export function found(...question: Parameters<typeof findings>): string[] {
  return findings(...question).map(
    ({ severity, code, place }) => `${severity} ${code} ${[place.file, ...place.path].join(" ")}`,
  );
}

/** The test pack's agreement with a change, alone. */
export function agreement(id: string, change: Partial<Agreement> = {}): Agreement {
  const one = testPack.agreements.find((other) => other.id === id);
  if (one === undefined) throw new Error(`no agreement ${id} in the test pack`);
  return { ...one, ...change };
}

/** The test pack's organisations, one of them with a change. */
export function withOrganisation(id: string, change: Partial<Organisation>): Change {
  const organisations = testPack.organisations.map((one) =>
    one.id === id ? { ...one, ...change } : one,
  );
  return { organisations };
}
