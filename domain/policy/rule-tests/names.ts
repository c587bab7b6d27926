/** Names in a file of tests that the pack, or the rules, must know: one row each. */
import type { Problem } from "../../input.ts";
import { eachText, hint, type PackFile, problemAt } from "../../pack/mod.ts";
import type { Policy } from "../compile.ts";
import { AXES } from "../types.ts";
import { AXIS_CODES, REFUSAL_CODES } from "./codes.ts";
import { readMark } from "./mark.ts";

/** Stands for every axis: nothing was decided at all. */
export const EVERY_AXIS = "all";

interface Reference {
  readonly what: string;
  readonly patterns: readonly string[];
  readonly known: (policy: Policy) => Iterable<string>;
}

const REFERENCES: readonly Reference[] = [
  {
    what: "organisation",
    patterns: [
      "tests.*.origin",
      "tests.*.to",
      "tests.*.from",
      "tests.*.through.*",
      "tests.*.addressees.*",
      "tests.*.released.*",
      "defaults.addressees.*",
    ],
    known: ({ members }) => members.keys(),
  },
  {
    what: "sector",
    patterns: ["tests.*.sectors.*", "defaults.sectors.*"],
    known: ({ sectors }) => sectors,
  },
  {
    what: "information kind",
    patterns: ["tests.*.kind", "defaults.kind"],
    known: ({ informationKinds }) => informationKinds,
  },
  {
    what: "agreement",
    patterns: ["tests.*.expect.agreement"],
    known: ({ pack }) => pack.agreements.map(({ id }) => id),
  },
];

/** Every name that nobody knows, and every marking that cannot be read and is not expected to be. */
export function checkNames(file: PackFile, policy: Policy): Problem[] {
  return [
    ...REFERENCES.flatMap((reference) => checkReference(file, reference, policy)),
    ...checkAxes(file),
    ...checkCodes(file),
    ...checkMarks(file, policy),
  ];
}

function checkReference(file: PackFile, reference: Reference, policy: Policy): Problem[] {
  const known = new Set(reference.known(policy));
  return reference.patterns
    .flatMap((pattern) => eachText(file.value, pattern))
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) =>
      problemAt(file, path, `unknown ${reference.what} \`${value}\`; ${hint(value, known)}`),
    );
}

function checkAxes(file: PackFile): Problem[] {
  const known = [...AXES, EVERY_AXIS];
  return eachText(file.value, "tests.*.expect.codes.~")
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) =>
      problemAt(file, path, `unknown axis \`${value}\`; ${hint(value, known)}`, "key"),
    );
}

function checkCodes(file: PackFile): Problem[] {
  return eachText(file.value, "tests.*.expect.codes.*").flatMap(({ path, value }) => {
    const axis = AXES.find((name) => name === path.at(-1));
    if (axis === undefined && path.at(-1) !== EVERY_AXIS) return [];
    const known = axis === undefined ? REFUSAL_CODES : AXIS_CODES[axis].fails;
    if (known.includes(value)) return [];
    return [problemAt(file, path, `unknown code \`${value}\`; ${hint(value, known)}`)];
  });
}

function checkMarks(file: PackFile, policy: Policy): Problem[] {
  return eachText(file.value, "tests.*.label").flatMap(({ path, value }) => {
    const expected = eachText(file.value, `tests.*.expect.codes.${EVERY_AXIS}`);
    if (expected.some((code) => code.path[1] === path[1] && code.value === "invalid-label")) {
      return [];
    }
    const { faults } = readMark(value, policy);
    return faults.map((fault) => problemAt(file, path, `label \`${value}\`: ${fault}`));
  });
}
