/**
 * The network service: every organisation and service reaches the broker through a link of its own,
 * and what is wrong with a link is made here.
 *
 *   network.ts      links and toxics: what commands do; state.ts: what survives a restart
 *   proxy.ts        a link: a listener and its connections; ports.ts: where it listens
 *   connection.ts   … a connection, of two flows; flow.ts: one direction, through its toxics
 *   toxics/         … what each type of toxic does; random.ts: chance that repeats
 *
 * It talks to the broker itself and not over a link: no toxic cuts off who could remove it.
 */
import { join } from "node:path";
import { linkNames } from "../../domain/network/mod.ts";
import { subjects } from "../../platform/bus/mod.ts";
import { loadRules } from "../../platform/pack/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { Network } from "./network.ts";
import { readPorts } from "./ports.ts";
import { StateFile } from "./state.ts";

await runService({
  name: "network",
  async main({ config, log, addEndpoint, onShutdown }) {
    const { organisations } = loadRules(config);
    const { hostname, port } = new URL(config.natsUrl);
    const network = new Network({
      links: linkNames(organisations, Number(process.env["SEKISHO_POLICIES"] ?? 1)),
      upstream: { host: hostname, port: Number(port || 4222) },
      host: process.env["SEKISHO_LINK_HOST"] ?? "127.0.0.1",
      ports: readPorts(process.env["SEKISHO_LINK_PORTS"] ?? ""),
      file: new StateFile(join(config.stateDir, "network.json")),
      onEvent: (message, detail) => log.info(detail, message),
    });
    await network.open();
    onShutdown(() => network.close());
    addEndpoint("command", subjects.network, async (data) => {
      const command = parse(data);
      const reply = await network.command(command);
      log.info({ command, ok: reply.ok }, "command");
      return JSON.stringify(reply);
    });
  },
});

function parse(data: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return null;
  }
}
