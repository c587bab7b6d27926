/** Who sits at this browser. */
import { computed, signal } from "@preact/signals";
import type { OrganisationName, Role, SessionFacts } from "../../domain/console/mod.ts";
import type { Named } from "../../domain/pack/mod.ts";
import { ApiError, get, post } from "./api.ts";
import { connectSocket, disconnectSocket } from "./socket.ts";
import { language } from "./wishes.ts";

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

/** What something is called in the language in force; read it where it is shown, as words are. */
export const named = ({ name, names }: Named): string =>
  language.value === "ja" ? (names?.ja ?? name) : name;

/** The name that people know an organisation by; its id where nobody knows it. */
export function nameOf(id: string): string {
  const known = byId.value.get(id);
  return known ? named(known) : id;
}

/** Organisations one after the other. */
export const namesOf = (ids: readonly string[]): string => ids.map(nameOf).join(listSeparator());

/** Between the items of a list in running text. */
export const listSeparator = (): string => (language.value === "ja" ? "、" : ", ");

const termIn = (kind: "sectors" | "informationKinds") => (id: string) =>
  language.value === "ja" ? (session.value?.glossary.ja?.[kind]?.[id] ?? id) : id;

/** A sector, and a kind of information, in the language in force; the pack's own word where it has no other. */
export const sectorName = termIn("sectors");
export const kindName = termIn("informationKinds");

export async function loadSession(): Promise<void> {
  try {
    enter(await get<SessionFacts>("/api/session"));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const nothing = { exercise: null, organisations: [], glossary: {}, plays: [] };
    enter({ serves: "exercise", seat: null, person: "", ...nothing });
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
