/** What the lab's thread is asked, and doing it. Everything that passes to it and back is plain JSON. */
import type {
  LabAnswer,
  LabClasses,
  LabComparison,
  LabExplanation,
  LabQuestion,
} from "../../../domain/console/mod.ts";
import { InputError } from "../../../domain/input.ts";
import type { CatalogueIncident, Pack } from "../../../domain/pack/mod.ts";
import { compilePolicy, type Policy } from "../../../domain/policy/mod.ts";
import { loadPack } from "../../../platform/pack/mod.ts";
import { answerFor } from "./answer.ts";
import { compare, compareClasses, type Version } from "./comparison.ts";
import { explanationFor } from "./explanation.ts";

/** The rules before or after: a folder is read there, a stored version comes along. */
export type Rules =
  | { readonly kind: "folder"; readonly dir: string }
  | { readonly kind: "pack"; readonly pack: Pack };

export type Task =
  | {
      readonly kind: "answer";
      readonly pack: Pack;
      readonly question: LabQuestion;
      readonly recipients: readonly string[] | null;
    }
  | {
      readonly kind: "explain";
      readonly pack: Pack;
      readonly question: LabQuestion;
      readonly organisation: string;
      readonly portion: number;
    }
  | {
      readonly kind: "compare" | "classes";
      readonly pack: Pack;
      /** Of the rules in force. */
      readonly catalogue: readonly CatalogueIncident[];
      readonly other: Rules;
      readonly question: LabQuestion | null;
      readonly judgedOn: string;
    };

export interface Results {
  readonly answer: LabAnswer;
  readonly explain: LabExplanation | null;
  readonly compare: LabComparison;
  readonly classes: LabClasses;
}

export type TaskOutcome =
  | { readonly kind: "done"; readonly result: Results[Task["kind"]] }
  /** Something that was asked for is not as it should be. */
  | { readonly kind: "refused"; readonly problems: readonly string[] };

const MAX_COMPILED = 8;
const compiled = new Map<string, Policy>();

/** Compiled once per version; the versions of faults come and go. */
function policyOf(pack: Pack): Policy {
  const policy = compiled.get(pack.version) ?? compilePolicy(pack);
  compiled.delete(pack.version);
  compiled.set(pack.version, policy);
  const [oldest] = compiled.keys();
  if (compiled.size > MAX_COMPILED && oldest !== undefined) compiled.delete(oldest);
  return policy;
}

/** Does a task. Throws for what is a fault of ours. */
export function perform(task: Task): TaskOutcome {
  try {
    return { kind: "done", result: resultOf(task) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "refused", problems: error.problems.map(({ message }) => message) };
  }
}

function resultOf(task: Task): Results[Task["kind"]] {
  const policy = policyOf(task.pack);
  switch (task.kind) {
    case "answer":
      return answerFor(policy, task.question, task.recipients);
    case "explain":
      return explanationFor(policy, task.question, task.organisation, task.portion);
    case "compare":
    case "classes": {
      const inForce: Version = { policy, catalogue: task.catalogue };
      const pair = [inForce, versionOf(task.other, task.catalogue)] as const;
      if (task.kind === "classes") return compareClasses(pair, task.judgedOn);
      return compare(task.question, pair, task.judgedOn);
    }
  }
}

/** What is stored of a version is its rules: the incidents asked about are today's. */
function versionOf(rules: Rules, catalogue: readonly CatalogueIncident[]): Version {
  if (rules.kind === "pack") return { policy: policyOf(rules.pack), catalogue };
  const loaded = loadPack(rules.dir);
  return { policy: policyOf(loaded.pack), catalogue: loaded.catalogue };
}
