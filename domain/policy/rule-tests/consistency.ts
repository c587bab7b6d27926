/** What a test asks and expects must fit together. */
import type { Problem } from "../../input.ts";
import { type PackFile, type Path, problemAt } from "../../pack/mod.ts";
import { EVERY_AXIS } from "./names.ts";
import type { WrittenTest, WrittenTests } from "./schema.ts";

interface Fault {
  /** Key of the test, or of its expectation, that the fault is at. */
  readonly at: readonly string[];
  readonly message: string;
}

type Rule = (test: WrittenTest) => readonly Fault[];

const codesFitTheDecision: Rule = ({ expect: { decision, codes } }) => {
  const given = Object.keys(codes).length > 0;
  if (decision === "permit" && given) {
    const message = "a permit fails on no axis; leave `codes` out, or expect `deny`";
    return [{ at: ["expect", "codes"], message }];
  }
  if (decision === "deny" && !given) {
    const message = "`deny` without `codes`; expected every axis that fails, with its code";
    return [{ at: ["expect", "decision"], message }];
  }
  return [];
};

const refusalStandsAlone: Rule = ({ expect: { codes } }) => {
  if (!(EVERY_AXIS in codes) || Object.keys(codes).length === 1) return [];
  const message = `\`${EVERY_AXIS}\` stands for every axis; leave the other axes out`;
  return [{ at: ["expect", "codes"], message }];
};

const rulesExplainAnInvalidLabel: Rule = ({ expect: { codes, rules } }) => {
  if (rules === undefined || codes[EVERY_AXIS] === "invalid-label") return [];
  const message = `\`rules\` go with \`codes: { ${EVERY_AXIS}: invalid-label }\`; leave them out`;
  return [{ at: ["expect", "rules"], message }];
};

const onlyPermitsOblige: Rule = ({ expect: { decision, obligations } }) => {
  if (obligations === undefined || decision === "permit") return [];
  const message = "a denial obliges to nothing; leave `obligations` out, or expect `permit`";
  return [{ at: ["expect", "obligations"], message }];
};

const somebodyRelaysIt: Rule = ({ from, through }) => {
  if (through.length === 0 || from !== undefined) return [];
  const message =
    "`through` without `from`; expected the organisation it comes from, and before it in `through` those it passed";
  return [{ at: ["through"], message }];
};

const nobodyGetsItTwice: Rule = ({ origin, through, from = origin, to }) => {
  const way = [origin, ...through, ...(from === origin ? [] : [from]), to];
  const twice = way.find((one, index) => way.indexOf(one) !== index);
  if (twice === undefined) return [];
  const message = `\`${twice}\` stands twice on the way \`${way.join(" → ")}\`; each organisation may stand once`;
  return [{ at: ["to"], message }];
};

const RULES: readonly Rule[] = [
  codesFitTheDecision,
  refusalStandsAlone,
  rulesExplainAnInvalidLabel,
  onlyPermitsOblige,
  somebodyRelaysIt,
  nobodyGetsItTwice,
];

/** Every fault of every test of a file, at its place. */
export function checkConsistency(file: PackFile, { tests }: WrittenTests): Problem[] {
  return tests.flatMap((test, index) =>
    RULES.flatMap((rule) => rule(test)).map(({ at, message }) =>
      problemAt(file, ["tests", index, ...at] satisfies Path, message),
    ),
  );
}

/** Names of tests that stand twice: a name says which test failed. */
export function checkUniqueNames(files: readonly (readonly [PackFile, WrittenTests])[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(([file, { tests }]) =>
    tests.flatMap(({ name }, index) => {
      const path: Path = ["tests", index, "name"];
      const before = first.get(name);
      first.set(name, before ?? `${file.shown}:${file.locate(path, "value").line}`);
      if (before === undefined) return [];
      const message = `test \`${name}\` is already at ${before}; give each a name of its own`;
      return [problemAt(file, path, message)];
    }),
  );
}
