/** Replay: what was recorded, for staff. */
import { z } from "zod";
import type { Console } from "../console.ts";
import { Refusal } from "../refusal.ts";
import { pageOf, settingOf, type Performance } from "../replay/mod.ts";
import { route, type ApiRoute } from "./route.ts";

const arm = z.string().max(100).default("");
const asked = z.strictObject({ arm });
const count = z.coerce.number().int().min(0);
const paged = z.strictObject({ arm, journal: count, messages: count });

export function replayRoutes({ theatre }: Pick<Console, "theatre">): ApiRoute[] {
  const performance = (id: string): Performance => {
    const found = theatre.performance(id);
    if (!found) throw new Refusal("not-found");
    return found;
  };
  return [
    route("GET /api/replay/setting", asked, ({ arm: id }) => settingOf(theatre, performance(id))),
    route("GET /api/replay/record", paged, ({ arm: id, journal, messages }) =>
      pageOf(theatre, performance(id), { journal, messages }),
    ),
  ];
}
