/** Prints path and version of the nats-server that Sekisho would run, fetching it when it must. */
import { findNatsProgram, versionText } from "../platform/nats/mod.ts";

const { path, version } = await findNatsProgram({ onStage: (message) => console.error(message) });
console.log(`${path} ${versionText(version)}`);
