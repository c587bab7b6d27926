/** `sekisho topology`: who is linked with whom, and what depends on whom; without NATS. */
import { Command } from "commander";
import { listCommand } from "./list.ts";
import { showCommand } from "./show.ts";

export function topologyCommand(): Command {
  return new Command("topology")
    .description("draw and check the topologies of a pack: links, ways, single points of failure")
    .addCommand(listCommand())
    .addCommand(showCommand());
}
