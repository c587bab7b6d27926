/** What is asked in the lab, and what the rules answered. */
import { effect, signal } from "@preact/signals";
import type {
  LabAnswer,
  LabExplanation,
  LabMaterial,
  LabPortion,
  LabQuestion,
  LabSetting,
} from "../../../domain/console/mod.ts";
import { ApiError, get, post } from "../../state/api.ts";
import { ownOrganisation, role } from "../../state/session.ts";

export type AddressedTo = "each" | "neighbours" | "chosen";

/** The form as it stands. */
export interface Asked {
  readonly portions: readonly (LabPortion & { readonly key: string })[];
  readonly path: readonly string[];
  readonly addressedTo: AddressedTo;
  readonly addressees: readonly string[];
  /** Empty: every sector. */
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly judgedOn: string;
}

/** Organisation that somebody of the simulation cell asks for; a team's is its own. */
export const chosen = signal("");
export const setting = signal<LabSetting | null>(null);
export const asked = signal<Asked | null>(null);
export const answer = signal<LabAnswer | null>(null);
/** Why the last question had no answer; null: it had, or waits. */
export const trouble = signal<ApiError | null>(null);
export const busy = signal(false);

/** The cell that is explained. */
export interface Cell {
  readonly organisation: string;
  /** Place of the portion. */
  readonly portion: number;
}
export const cell = signal<Cell | null>(null);
export const explanation = signal<LabExplanation | null>(null);
export const explanationTrouble = signal<ApiError | null>(null);

const TYPING_MS = 250;
let keys = 0;
export const freshKey = (): string => String((keys += 1));

/** Whose labels one may ask about; "" for staff, who may ask about anybody's. */
export const asOrganisation = (): string =>
  role.value === "team" || role.value === "simcell" ? (ownOrganisation.value ?? chosen.value) : "";

/** Loads what may be asked about, and begins a question unless there is one. */
export async function enterLab(): Promise<void> {
  const as = asOrganisation();
  if (role.value === "simcell" && as === "") return;
  try {
    const told = await get<LabSetting>("/api/lab/setting", { as });
    const same = setting.value?.originators.join() === told.originators.join();
    setting.value = told;
    if (!asked.value || !same) asked.value = beginning(told);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    trouble.value = error;
  }
}

function beginning(told: LabSetting): Asked {
  const example = told.examples.find((one) => one.includes("GREEN")) ?? "";
  const originator = told.originators.includes("cisa") ? "cisa" : (told.originators[0] ?? "");
  return {
    portions: [portionOf("summary", example)],
    path: [originator],
    addressedTo: told.originators.length === 1 ? "neighbours" : "each",
    addressees: [],
    sectors: [],
    informationKind: told.informationKind,
    judgedOn: told.judgedOn,
  };
}

export const portionOf = (kind: LabPortion["kind"], marking: string) => ({
  kind,
  marking,
  releasedTo: [],
  text: "",
  key: freshKey(),
});

export function change(changes: Partial<Asked>): void {
  if (asked.value) asked.value = { ...asked.value, ...changes };
}

export function changePortion(key: string, changes: Partial<LabPortion>): void {
  const portions = asked.value?.portions ?? [];
  change({ portions: portions.map((one) => (one.key === key ? { ...one, ...changes } : one)) });
}

/** Takes a message or an incident for what is asked about. */
export async function take(from: Record<string, string | number>): Promise<void> {
  try {
    const material = await get<LabMaterial>("/api/lab/material", from);
    const { portions, path, addressees, sectors, informationKind, judgedOn } = material;
    asked.value = {
      portions: portions.map((portion) => ({ ...portion, key: freshKey() })),
      path,
      addressedTo: addressees ? "chosen" : "each",
      addressees: addressees ?? [],
      sectors,
      informationKind,
      judgedOn,
    };
    cell.value = null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    trouble.value = error;
  }
}

/** What the form asks; null while there is nothing to ask. */
export function question(): LabQuestion | null {
  const { value: form } = asked;
  const { value: known } = setting;
  if (!form || !known || form.portions.every(({ marking }) => marking.trim() === "")) return null;
  const { portions, path, addressedTo, addressees, sectors, informationKind, judgedOn } = form;
  return {
    portions: portions.map(({ kind, marking, releasedTo }) => ({ kind, marking, releasedTo })),
    path,
    addressees:
      addressedTo === "each"
        ? null
        : addressedTo === "chosen"
          ? addressees
          : (known.neighbours[path[0] ?? ""] ?? []),
    sectors: sectors.length > 0 ? sectors : known.allSectors,
    informationKind,
    judgedOn,
  };
}

let typing: ReturnType<typeof setTimeout> | undefined;
let latest = 0;

/** Asks whenever the form has rested for a moment; stops by what it returns. */
export function keepAsking(): () => void {
  return effect(() => {
    const about = question();
    clearTimeout(typing);
    if (!about) {
      answer.value = null;
      return;
    }
    typing = setTimeout(() => void ask(about), TYPING_MS);
  });
}

async function ask(about: LabQuestion): Promise<void> {
  const mine = (latest += 1);
  busy.value = true;
  try {
    const told = await post<LabAnswer>("/api/lab/answer", {
      as: asOrganisation(),
      question: about,
    });
    if (mine !== latest) return;
    answer.value = told;
    trouble.value = null;
    if (cell.value) void explainCell(cell.value, about);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (mine === latest) trouble.value = error;
  } finally {
    if (mine === latest) busy.value = false;
  }
}

let latestCell = 0;

/** Asks why a cell is as it is. */
export async function explainCell(at: Cell, about = question()): Promise<void> {
  if (!about) return;
  const mine = (latestCell += 1);
  cell.value = at;
  const { value: shown } = explanation;
  if (shown?.organisation !== at.organisation || shown.portion !== at.portion)
    explanation.value = null;
  explanationTrouble.value = null;
  try {
    const body = { as: asOrganisation(), question: about, ...at };
    const told = await post<LabExplanation>("/api/lab/explain", body);
    if (mine === latestCell) explanation.value = told;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (mine !== latestCell) return;
    explanation.value = null;
    explanationTrouble.value = error;
  }
}

export function closeCell(): void {
  latestCell += 1;
  cell.value = null;
  explanation.value = null;
}
