/** Every word of the pages, in Japanese. */
import type { Messages } from "./en.ts";
import { problems } from "./ja/problems.ts";
import { shell } from "./ja/shell.ts";

export const ja = { shell, problems } satisfies Messages;
