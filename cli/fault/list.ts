/** `sekisho fault list`: every type of fault, what it does and what it is told. */
import { Command } from "commander";
import {
  FAULT_FAMILIES,
  FAULTS,
  type AttributeSpec,
  type FaultDefinition,
  type FaultFamily,
} from "../../domain/faults/mod.ts";
import { EXERCISE_BANNER } from "../../domain/banner.ts";

const FAMILIES: Readonly<Record<FaultFamily, string>> = {
  link: "at an emulated link (every organisation and service has one)",
  process: "of a process",
  organisation: "of an organisation, in story time",
  policy: "of the rules",
};

export function listCommand(): Command {
  return new Command("list")
    .description("list every type of fault with its target and attributes")
    .option("--json", "print them as JSON on standard output")
    .action(list);
}

function list({ json }: { readonly json?: boolean }): void {
  const all = [...FAULTS.values()];
  if (json) {
    const faults = all.map(({ type, family, does, target, attributes }) => ({
      type,
      family,
      does,
      target,
      attributes,
    }));
    console.log(JSON.stringify({ banner: EXERCISE_BANNER, faults }, null, 2));
    return;
  }
  const lines = FAULT_FAMILIES.flatMap((family) => [
    "",
    `Faults ${FAMILIES[family]}`,
    ...all.filter((fault) => fault.family === family).flatMap(linesOf),
  ]);
  console.log([EXERCISE_BANNER, ...lines].join("\n"));
}

function linesOf({ type, does, target, attributes }: FaultDefinition): string[] {
  return [
    `  ${type}: ${does}`,
    `      target      ${target === "checkpoint" ? "none; it is the checkpoint's" : target}`,
    ...Object.entries(attributes).map(
      ([name, spec]) => `      ${name.padEnd(10)}  ${attributeInWords(spec)}`,
    ),
  ];
}

function attributeInWords(spec: AttributeSpec): string {
  const standard = spec.standard === undefined ? "" : `; ${spec.standard} when left out`;
  if (spec.kind === "number")
    return `${spec.least} to ${spec.most} ${spec.unit}: ${spec.means}${standard}`;
  const words = spec.oneOf ? `${spec.oneOf.join(", ")}: ` : "";
  return `${words}${spec.means}${standard}`;
}
