/** The port that `--metrics-port` asks for. */
import { createServer, type AddressInfo } from "node:net";
import { InputError } from "../../domain/input.ts";
import { isPort } from "../../platform/service/mod.ts";

/** The port, or for 0 one that is free. Throws InputError for what is no port, or is taken. */
export async function metricsPort(written: string): Promise<number> {
  if (!isPort(written)) throw refused(written, "expected a port, or 0 for any that is free");
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(Number(written), "127.0.0.1", resolve);
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    throw refused(written, `it cannot be used: ${(error as Error).message}; try 0`);
  } finally {
    server.close();
  }
}

function refused(written: string, why: string): InputError {
  const message = `--metrics-port \`${written}\`: ${why}`;
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
