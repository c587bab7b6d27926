/** `sekisho fault clear`: the emergency stop. The exercise goes on without faults. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { connectBus, readIdentity } from "../../platform/bus/mod.ts";
import { urlOf, withExchangeOptions, type ExchangeFlags } from "../exchange/mod.ts";
import { createOperator } from "../fabric/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";

const ALL_GONE_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 200;

export function clearCommand(): Command {
  const command = new Command("clear")
    .description("emergency stop: end all faults of the exercise that is running, and plan no more")
    .action(clear);
  return withExchangeOptions(command);
}

async function clear(flags: ExchangeFlags): Promise<void> {
  const identity = readIdentity(identityPath(flags.exchange, "operator"));
  const bus = await connectBus({ url: urlOf(flags), identity });
  try {
    const operator = createOperator(bus);
    await operator.clearFaults();
    const until = Date.now() + ALL_GONE_WITHIN_MS;
    for (;;) {
      const { faults = [], runId } = await operator.state();
      const left = faults.filter(({ phase }) => phase === "active").map(({ name }) => name);
      if (left.length === 0) return tell(flags, runId);
      if (Date.now() > until)
        throw new ExitError(exitCodes.ourFault, `still there: ${left.join(", ")}; see the journal`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  } finally {
    await bus.close();
  }
}

function tell({ json }: ExchangeFlags, runId: string): void {
  if (json) console.log(JSON.stringify({ banner: EXERCISE_BANNER, runId, active: [] }, null, 2));
  else console.log(`${EXERCISE_BANNER}\nno fault holds any more in run ${runId}`);
}
