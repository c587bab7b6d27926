/**
 * Microseconds for one label's whole audience, on one core: Sekisho, Cedar, node-casbin, and CASL beside
 * them, in turn in one run. Everybody's answers are held against each other first (but CASL's, which
 * checks fewer axes).
 */
import { casbinAudience, casbinEnforcer, casbinFacts } from "./casbin.ts";
import { caslAbilities, caslAudience, caslPortion } from "./casl.ts";
import { cedarAudience, cedarQuestions } from "./cedar.ts";
import { reachedBy, reachOf, Remembered } from "../../domain/policy/mod.ts";
import type { Label } from "../../domain/marking/mod.ts";
import { inTurn, type Series } from "../measured.ts";
import { newLabels, permittedOf, worldOf, type World } from "./world.ts";

export const SIZES = [25, 250, 1_000] as const;

/** Labels asked about in one measurement of an engine: fewer where each takes long, and in larger worlds. */
const LABELS = { fast: 4_000, middling: 4_000, slow: 10 } as const;

export async function measureDeciding(repetitions: number): Promise<Series[]> {
  const all: Series[] = [];
  for (const size of SIZES) {
    const world = worldOf(size);
    await compareAnswers(world);
    all.push(...(await measureWorld(world, size, repetitions)));
  }
  return all;
}

async function measureWorld(world: World, size: number, repetitions: number): Promise<Series[]> {
  const enforcer = await casbinEnforcer();
  const abilities = caslAbilities(world);
  // Nothing is kept between two questions.
  const forgetful = { ...world.policy, reaches: new Remembered<never>(0) };
  let serial = 0;
  const fresh = (count: number): Label[] => newLabels(world, count, (serial += count));
  const repeated = (count: number): Label[] =>
    Array.from({ length: count }, (_, at) => world.labels[at % world.labels.length]!);
  const fewer = (count: number): number => Math.max(2, Math.round((count * SIZES[0]) / size));
  const [middling, slow] = [fewer(LABELS.middling), fewer(LABELS.slow)];
  const name = (what: string): string => `audience of ${size}, ${what}`;

  const sekisho = (policy: World["policy"], labels: readonly Label[]) => () => {
    for (const label of labels) reachOf(policy, label, world.context);
  };
  return await inTurn(repetitions, [
    {
      name: name("label seen before, kept"),
      who: "sekisho",
      unit: "µs",
      count: LABELS.fast,
      prepare: () => sekisho(world.policy, repeated(LABELS.fast)),
    },
    {
      name: name("label seen before"),
      who: "sekisho",
      unit: "µs",
      count: LABELS.fast,
      prepare: () => sekisho(forgetful, repeated(LABELS.fast)),
    },
    {
      name: name("label new"),
      who: "sekisho",
      unit: "µs",
      count: LABELS.fast,
      prepare: () => sekisho(world.policy, fresh(LABELS.fast)),
    },
    {
      name: name("label seen before"),
      who: "cedar",
      unit: "µs",
      count: slow,
      prepare() {
        const questions = repeated(slow).map((label) => cedarQuestions(world, label));
        return () => questions.forEach((each) => cedarAudience(world, each));
      },
    },
    {
      name: name("label seen before"),
      who: "casbin",
      unit: "µs",
      count: slow,
      prepare() {
        const facts = repeated(slow).map((label) => casbinFacts(world, label));
        return () => facts.forEach((each) => casbinAudience(world, enforcer, each));
      },
    },
    {
      name: name("label seen before"),
      who: "casl (fewer axes)",
      unit: "µs",
      count: middling,
      prepare() {
        const portions = repeated(middling).map((label) => caslPortion(world, label));
        return () => portions.forEach((each) => caslAudience(world, abilities, each));
      },
    },
  ]);
}

/** Throws when two engines do not say the same of any label of the world. */
async function compareAnswers(world: World): Promise<void> {
  const enforcer = await casbinEnforcer();
  for (const label of world.labels) {
    const expected = permittedOf(world, label).join();
    const answers = {
      sekisho: reachedBy(world.policy, reachOf(world.policy, label, world.context)),
      cedar: cedarAudience(world, cedarQuestions(world, label)),
      casbin: casbinAudience(world, enforcer, casbinFacts(world, label)),
    };
    for (const [who, audience] of Object.entries(answers))
      if (audience.join() !== expected)
        throw new Error(
          `${who} says otherwise of ${JSON.stringify(label)}: ${differences(audience, expected.split(","))}`,
        );
  }
}

function differences(found: readonly string[], expected: readonly string[]): string {
  const more = found.filter((id) => !expected.includes(id)).map((id) => `+${id}`);
  const fewer = expected.filter((id) => !found.includes(id)).map((id) => `-${id}`);
  return [...more, ...fewer].slice(0, 10).join(" ");
}
