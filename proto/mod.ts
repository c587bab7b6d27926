/** The wire contract, sekisho/v1: messages as generated from the .proto files beside this one. */
import "./numbers.ts";

export { sekisho } from "./generated/sekisho.js";
