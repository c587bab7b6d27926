/** Ports of the links: fixed by the environment, else chosen once and kept. */
import { createServer } from "node:net";
import { InputError } from "../../domain/input.ts";

/** Below what systems give to outgoing connections: a link that is down leaves its port free for a
 * while, and nobody must get it by chance. */
const FROM = 10_240;
const TO = 32_767;
const ATTEMPTS = 200;

/** Reads `policy=4301,nisc=4302`. Throws InputError that names every part that is not like that. */
export function readPorts(text: string): Map<string, number> {
  const parts = text.split(",").filter((part) => part !== "");
  const read = parts.map((part) => /^([^=]+)=(\d{1,5})$/.exec(part));
  const wrong = parts.filter((_, index) => {
    const port = Number(read[index]?.[2] ?? 0);
    return port < 1 || port > 65_535;
  });
  if (wrong.length > 0) {
    const problems = wrong.map((part) => ({
      file: "",
      line: 0,
      column: 0,
      message: `SEKISHO_LINK_PORTS has \`${part}\`; expected \`link=port\`, for example \`nisc=4302\``,
    }));
    throw new InputError(problems);
  }
  return new Map(read.map((match) => [match![1]!, Number(match![2])]));
}

/** A port that can be listened on, and is none of those taken. */
export async function choosePort(host: string, taken: ReadonlySet<number>): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = FROM + Math.floor(Math.random() * (TO - FROM));
    if (!taken.has(port) && (await isFree(host, port))) return port;
  }
  throw new Error(`no free port between ${FROM} and ${TO} on ${host}`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ host, port }, () => server.close(() => resolve(true)));
  });
}
