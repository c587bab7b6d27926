/**
 * `node bench/console.ts`: twenty watch an exchange that delivers 500 copies a second. Real broker, real
 * checkpoint, real console; sockets that ask as pages do, and two real pages in Chromium, Live and a
 * team's. Targets: the console's process stays under 300 MB, long tasks of a page under 200 ms at the
 * 95th percentile.
 *
 * `node bench/console.ts [--seconds 60] [--rate 500] [--watchers 20]`
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startFabric } from "../cli/fabric/mod.ts";
import { builtPages } from "../cli/up/pages.ts";
import { EXERCISE_BANNER } from "../domain/banner.ts";
import type { Seat } from "../domain/console/mod.ts";
import { accounts } from "../platform/bus/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import { freePort } from "../tests/support/port.ts";
import { startLoad } from "./console/load.ts";
import { openChromium, openPage } from "./console/page.ts";
import { watch, type Watcher } from "./console/watchers.ts";

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "500" },
    watchers: { type: "string", default: "20" },
  },
});
const [seconds, rate, watchers] = [options.seconds, options.rate, options.watchers].map(Number);
const chromium = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => existsSync(path));
if (!chromium || !(seconds! > 0) || !(rate! > 0) || !(watchers! > 1)) {
  console.error("it takes Chromium (CHROMIUM=path), and numbers above 0");
  process.exit(104);
}

const TARGETS = { rssMiB: 300, longTaskMs: 200 };
const PACK = join(import.meta.dirname, "../packs/indo-pacific");
const TOPOLOGY = "maritime-cell";
/** Until watchers are seated and the first figures are there. */
const SETTLING_MS = 5_000;

const { pack } = loadPack(PACK);
const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
const port = await freePort();
const fabric = await startFabric({
  pack,
  packDir: PACK,
  // The teams' own processes: what nobody plays would be work for this machine and not for the console.
  participants: new Set(["isac-jp-transport", "nisc", "asean-sg"]),
  stateDir: join(dir, "state"),
  logDir: join(dir, "logs"),
  console: {
    SEKISHO_CONSOLE_PORT: String(port),
    SEKISHO_CONSOLE_WEB: await builtPages(() => {}),
    SEKISHO_CONSOLE_EXERCISE: "maritime-apt",
  },
  onCrash: ({ service, cause }) => console.error(`${service}: ${cause}`),
});
try {
  await fabric.operator.untilReady([accounts.console], 60_000);
  await fabric.operator.start({
    exercise: "maritime-apt",
    topology: TOPOLOGY,
    seed: "1",
    incidents: "catalogue",
  });
  const url = `http://127.0.0.1:${port}`;
  const file = join(dir, "state/console/codes.json");
  const codes = JSON.parse(readFileSync(file, "utf8")) as { code: string; seat: Seat }[];
  const codeOf = (role: Seat["role"], team = ""): string =>
    codes.find(({ seat }) => seat.role === role && (seat.role !== "team" || seat.team === team))!
      .code;
  const browser = await openChromium(chromium);
  try {
    const live = await openPage(browser, { url, code: codeOf("observer"), path: "/live" });
    const team = await openPage(browser, { url, code: codeOf("team", "nco"), path: "/team" });
    const seated: Watcher[] = [];
    for (let n = 2; n < watchers!; n++) {
      seated.push(await watch({ url, code: codeOf("observer"), person: `Watcher ${n}` }));
    }
    const { exchange, supervisor } = fabric.local!;
    const load = await startLoad(exchange, pack, TOPOLOGY, rate!);
    await sleep(SETTLING_MS);
    await Promise.all([live.longTasks(), team.longTasks()]);
    const copiesBefore = seated[0]!.copies();
    const rss: number[] = [];
    for (let second = 0; second < seconds!; second++) {
      await sleep(1_000);
      rss.push(rssMiB(supervisor.pid("console")!));
    }
    const copies = seated[0]!.copies() - copiesBefore;
    const tasks = { live: await live.longTasks(), team: await team.longTasks() };
    const heapMiB = { live: await live.heapMiB(), team: await team.heapMiB() };
    await load.stop();
    const refused = seated.reduce((sum, { got }) => sum + got.refused, 0);
    const answers = seated.reduce((sum, { got }) => sum + got.answers, 0);
    for (const one of seated) one.close();
    console.log(EXERCISE_BANNER);
    console.log(
      `machine         ${cpus().length} CPUs, load ${loadavg()
        .map((n) => n.toFixed(1))
        .join(" ")}`,
    );
    console.log(`copies decided  ${Math.round(copies / seconds!)} a second, for ${seconds} s`);
    console.log(
      `watchers        ${seated.length} sockets (${answers} answers, ${refused} refused) and 2 pages`,
    );
    console.log(
      `console         ${Math.max(...rss)} MiB at most, ${rss.at(-1)} at the end; target ${TARGETS.rssMiB}`,
    );
    for (const page of ["live", "team"] as const) {
      const heap = `heap ${Math.round(heapMiB[page])} MiB`;
      console.log(
        `page ${page}       ${longText(tasks[page])}; target ${TARGETS.longTaskMs} ms; ${heap}`,
      );
    }
  } finally {
    await browser.close();
  }
} finally {
  await fabric.stop();
  rmSync(dir, { recursive: true, force: true });
}

/** Resident memory of a process, MiB. */
function rssMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)![1]) / 1_024);
}

function longText(tasks: readonly number[]): string {
  const sorted = tasks.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (p95 === undefined) return "no long task";
  return `${sorted.length} long tasks, p95 ${Math.round(p95)} ms, most ${Math.round(sorted.at(-1)!)} ms`;
}
