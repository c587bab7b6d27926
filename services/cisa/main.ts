/** The process of an organisation that acts like `cisa`. */
import { runAgency } from "../agency/mod.ts";
import { cisa } from "./standin.ts";

await runAgency("cisa", cisa);
