/** The agreement under which classified information may go to a recipient, for engines that are told. */
import type { Label } from "../../domain/marking/mod.ts";
import type { Agreement } from "../../domain/pack/types.ts";
import { decide } from "../../domain/policy/mod.ts";
import type { World } from "./world.ts";

/** The first that serves; null where none does, or none is needed. */
export function findServing(
  { pack, policy, context }: World,
  label: Label,
  recipient: string,
): Agreement | null {
  const { axes } = decide(policy, label, recipient, context);
  const found = axes.find(({ axis }) => axis === "agreement")?.params["agreements"]?.split(" ")[0];
  return pack.agreements.find(({ id }) => id === found) ?? null;
}
