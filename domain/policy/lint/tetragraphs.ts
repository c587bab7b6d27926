/** Groups in REL TO that stand for nobody. */
import type { Finding, Lint } from "./finding.ts";

/** A tetragraph without nations releases to nobody, whatever its name promises: an error. */
export const tetragraphsHaveNations: Lint = ({ policy }) =>
  policy.pack.communities.flatMap(({ id, tetragraph, nations }, index): Finding[] => {
    if (tetragraph === "" || nations.length > 0) return [];
    return [
      {
        code: "tetragraph-without-nations",
        severity: "error",
        message: `\`${tetragraph}\` of the community \`${id}\` stands for no nation; REL TO ${tetragraph} releases to nobody`,
        place: { file: "communities.yaml", path: ["communities", index, "tetragraph"] },
      },
    ];
  });
