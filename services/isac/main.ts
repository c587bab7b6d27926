/** The process of an organisation that acts like `isac`. */
import { runAgency } from "../agency/mod.ts";
import { isac } from "./standin.ts";

await runAgency("isac", isac);
