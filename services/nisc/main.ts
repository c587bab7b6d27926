/** The process of an organisation that acts like `nisc`. */
import { runAgency } from "../agency/mod.ts";
import { nisc } from "./standin.ts";

await runAgency("nisc", nisc);
