/** `sekisho policy matrix`: how much of each incident each organisation may see. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { neighboursIn } from "../../domain/pack/mod.ts";
import type { Pack } from "../../domain/pack/mod.ts";
import { compilePolicy, matrixRow } from "../../domain/policy/mod.ts";
import type { MatrixCell, MatrixRow, MatrixSettings } from "../../domain/policy/mod.ts";
import { chooseIncidents } from "./incidents.ts";
import { matrixText } from "./matrix-text.ts";
import { openPack, packOption } from "./packs.ts";
import { checkDate, Problems, today } from "./problems.ts";

interface Flags {
  readonly topology?: string;
  readonly at?: string;
  readonly pack: string;
  readonly json?: boolean;
}

export function matrixCommand(): Command {
  const command = new Command("matrix")
    .description("incident × organisation: full, redacted, denied, straight from the originator")
    .argument(
      "[incidents...]",
      "keys of the catalogue, or files as `sekisho import csaf` prints (default: the catalogue)",
    )
    .option(
      "--topology <id>",
      "incidents without addressees go to the originator's neighbours there (default: to everybody)",
    )
    .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)");
  return packOption(command).option("--json", "as JSON").action(showMatrix);
}

function showMatrix(named: readonly string[], flags: Flags): void {
  const { pack, catalogue } = openPack(flags.pack);
  const policy = compilePolicy(pack);
  const problems = new Problems();
  const settings = readSettings(flags, pack, problems);
  const incidents = problems.alongside(() => chooseIncidents(named, catalogue, policy));
  if (incidents === undefined || problems.any) throw problems.error();
  const rows = incidents.map((incident) => matrixRow(policy, incident, settings));
  const organisations = pack.organisations.map(({ id }) => id);
  console.log(
    flags.json
      ? JSON.stringify(matrixJson(rows, policy.version, settings.judgedOn), null, 2)
      : matrixText(rows, organisations, `${policy.version}, ${settings.judgedOn}`),
  );
}

function readSettings({ topology, at }: Flags, pack: Pack, problems: Problems): MatrixSettings {
  checkDate("--at", at, problems);
  const ids = pack.topologies.map(({ id }) => id);
  if (topology !== undefined) problems.expect("--topology", "topology", [topology], ids);
  return { judgedOn: at ?? today(), neighbours: neighboursIn(pack, topology ?? null) };
}

function matrixJson(rows: readonly MatrixRow[], packVersion: string, judgedOn: string) {
  return {
    banner: EXERCISE_BANNER,
    packVersion,
    judgedOn,
    incidents: rows.map(({ incident, originator, portions, cells }) => ({
      incident,
      originator,
      portions,
      organisations: cells.map(cellJson),
    })),
  };
}

function cellJson({ organisation, view, permitted, failed }: MatrixCell) {
  const codes = [...new Set(failed.flat().map(({ code }) => code))];
  return { org: organisation, view, permitted, codes };
}
