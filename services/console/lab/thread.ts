/** The lab's thread: questions are searched for answers here, so that the pages of an exercise never wait. */
import { parentPort } from "node:worker_threads";
import { perform, type Task } from "./tasks.ts";

parentPort?.on("message", (task: Task) => parentPort?.postMessage(perform(task)));
