/** The lab's thread: questions are searched for answers here, so that the pages of an exercise never wait. */
import { parentPort } from "node:worker_threads";
import { perform, type Task } from "./tasks.ts";

const port = parentPort;
port?.on("message", (task: Task) => {
  port.postMessage(perform(task));
});
