/** The process of an organisation that acts like `asean`. */
import { runAgency } from "../agency/mod.ts";
import { asean } from "./standin.ts";

await runAgency("asean", asean);
