/** Which row of CAPCO Table 3 decided the release marks of a banner. */
import type { Label } from "./label.ts";
import { releaseOf } from "./release.ts";
import type { Release, ReleaseMarks } from "./release.ts";
import type { MarkingWorld } from "./world.ts";

/** What the portions say of release, and what came of it. */
interface Outcome {
  readonly releases: readonly Release[];
  readonly marks: readonly ReleaseMarks[];
  readonly banner: Release;
  /** The banner's release marks in writing, in backticks. */
  readonly written: string;
}

/** Sentences for the release marks of a roll-up of these labels; none where nothing is said. */
export function releaseReasons(
  labels: readonly Label[],
  rolledUp: Label,
  world: MarkingWorld,
): string[] {
  const releases = labels.map((label) => releaseOf(label, world));
  const banner = releaseOf(rolledUp, world);
  if (banner.kind === "unconstrained") return [];
  const marks = releases.filter((release) => release.kind === "marked");
  const outcome = { releases, marks, banner, written: `\`${releaseText(rolledUp)}\`` };
  return [deciding(outcome), ...officialReasons(outcome), ...ignored(labels, releases)];
}

function releaseText({ controls, releasableTo, displayOnlyTo }: Label): string {
  return [
    ...(controls.includes("NOFORN") ? ["NOFORN"] : []),
    ...(releasableTo.length > 0 ? [`REL TO ${releasableTo.join(", ")}`] : []),
    ...(controls.includes("RELIDO") ? ["RELIDO"] : []),
    ...(displayOnlyTo.length > 0 ? [`DISPLAY ONLY ${displayOnlyTo.join(", ")}`] : []),
  ].join("/");
}

function deciding(outcome: Outcome): string {
  switch (outcome.banner.kind) {
    case "own":
      return ownNation(outcome);
    case "marked":
      return inCommon(outcome, outcome.banner);
    default:
      return "ruling: classified without a release mark reaches its own nation only, and the banner says no more";
  }
}

const row = (number: number, sentence: string): string =>
  `CAPCO Table 3 row ${number}: ${sentence}`;

const releases = ({ releasable }: ReleaseMarks): boolean => releasable.length > 0;
const displays = ({ display }: ReleaseMarks): boolean => display.length > 0;

function ownNation({ releases: all, marks, written }: Outcome): string {
  if (all.some(({ kind }) => kind === "own")) {
    return marks.length === 0
      ? row(1, `own nation only in a portion is own nation only in the banner: ${written}`)
      : row(2, `own nation only in a portion outweighs every other release mark: ${written}`);
  }
  if (all.some(({ kind }) => kind === "unstated")) return besideUnmarked(marks, written);
  const official = marks.some((one) => one.official && !releases(one));
  if (official && marks.some(releases)) {
    return row(10, `\`REL TO\` beside \`RELIDO\` is ${written}`);
  }
  if (official) return row(18, `\`RELIDO\` beside \`DISPLAY ONLY\` is ${written}`);
  if (marks.every(releases)) return row(9, `the REL TO lists have no nation in common: ${written}`);
  return marks.some(releases)
    ? row(11, `the REL TO and DISPLAY ONLY lists have no nation in common: ${written}`)
    : row(20, `the DISPLAY ONLY lists have no nation in common: ${written}`);
}

function besideUnmarked(marks: readonly ReleaseMarks[], written: string): string {
  const beside = `beside classified information without a release mark is ${written}`;
  if (marks.some((one) => releases(one) && !one.official)) return row(16, `\`REL TO\` ${beside}`);
  if (marks.some(releases)) return row(12, `\`REL TO …/RELIDO\` ${beside}`);
  return marks.some(displays)
    ? row(19, `\`DISPLAY ONLY\` ${beside}`)
    : row(17, `\`RELIDO\` ${beside}`);
}

function inCommon({ marks, written }: Outcome, banner: ReleaseMarks): string {
  if (releases(banner) && displays(banner)) {
    return row(27, `whom every portion is released to, and whom it may be shown to: ${written}`);
  }
  if (releases(banner)) {
    const named = marks.every((one) =>
      banner.releasable.every((code) => one.releasable.includes(code)),
    );
    return named
      ? row(21, `what every REL TO list names: ${written}`)
      : row(23, `what every REL TO list names once its groups stand as their nations: ${written}`);
  }
  if (displays(banner)) {
    return marks.some(releases)
      ? row(26, `who may have one portion may see it beside the others: ${written}`)
      : row(25, `what every DISPLAY ONLY list names: ${written}`);
  }
  return marks.some(releases)
    ? `CAPCO p. 155: every portion has \`RELIDO\`, though not every one a \`REL TO\` in common: ${written}`
    : row(24, `every portion has \`RELIDO\`: ${written}`);
}

/** RELIDO beside a REL TO that stays. */
function officialReasons({ marks, banner }: Outcome): string[] {
  if (banner.kind !== "marked" || !marks.some((one) => one.official)) return [];
  if (!banner.official) return ["CAPCO p. 156: `RELIDO` goes, as not every portion has it"];
  return releases(banner) ? ["CAPCO p. 156: `RELIDO` stays, as every portion has it"] : [];
}

function ignored(labels: readonly Label[], all: readonly Release[]): string[] {
  const bare = labels.some(
    ({ level }, place) => level !== "" && all[place]?.kind === "unconstrained",
  );
  return bare
    ? ["CAPCO Table 3: unclassified portions without a release mark do not count for release"]
    : [];
}
