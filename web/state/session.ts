/** Who sits at this browser. */
import { computed, signal } from "@preact/signals";
import type { OrganisationName, Role, SessionFacts } from "../../domain/console/mod.ts";
import { ApiError, get, post } from "./api.ts";
import { connectSocket, disconnectSocket } from "./socket.ts";

/** Null until the console has answered. */
export const session = signal<SessionFacts | null>(null);

export const role = computed<Role | null>(() => session.value?.seat?.role ?? null);

/** Organisation that a team plays; null for everybody else. */
export const ownOrganisation = computed<string | null>(() => {
  const seat = session.value?.seat;
  return seat?.role === "team" ? seat.organisation : null;
});

const byId = computed(
  () => new Map((session.value?.organisations ?? []).map((one) => [one.id, one] as const)),
);

export const organisation = (id: string): OrganisationName | null => byId.value.get(id) ?? null;
/** The name that people know an organisation by; its id where nobody knows it. */
export const nameOf = (id: string): string => byId.value.get(id)?.name ?? id;

export async function loadSession(): Promise<void> {
  try {
    enter(await get<SessionFacts>("/api/session"));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const nobody = { seat: null, person: "", exercise: null, organisations: [], plays: [] };
    enter({ serves: "exercise", ...nobody });
  }
}

/** Throws ApiError for a code that opens nothing. */
export async function join(code: string, person: string): Promise<void> {
  enter(await post<SessionFacts>("/api/join", { code, person }));
}

export async function leave(): Promise<void> {
  enter(await post<SessionFacts>("/api/leave"));
}

function enter(facts: SessionFacts): void {
  session.value = facts;
  if (facts.seat) connectSocket(() => void loadSession());
  else disconnectSocket();
}
