/** What things are called on the page. */
import type { WindowName } from "../../domain/exercise/types.ts";
import type { Extras } from "./extras.ts";
import { capitalised, listed } from "./format.ts";

const ADJECTIVES: Readonly<Record<string, string>> = {
  AUS: "Australian",
  CAN: "Canadian",
  GBR: "British",
  IDN: "Indonesian",
  IND: "Indian",
  JPN: "Japanese",
  KOR: "South Korean",
  MYS: "Malaysian",
  NZL: "New Zealand",
  PHL: "Philippine",
  SGP: "Singaporean",
  THA: "Thai",
  USA: "U.S.",
  VNM: "Vietnamese",
};

/** "Japanese organisations", for the organisations in focus. */
export function focusName({ manifest }: Extras): string {
  const nations = manifest.exercise.focusNations;
  if (nations.every((nation) => nation in ADJECTIVES)) {
    return `${listed(nations.map((nation) => ADJECTIVES[nation]!))} organisations`;
  }
  return `organisations of ${listed(nations.map((nation) => manifest.nations[nation] ?? nation))}`;
}

/** "Japan", where the organisations in focus are. */
export const homeName = ({ manifest }: Extras): string =>
  listed(manifest.exercise.focusNations.map((nation) => manifest.nations[nation] ?? nation));

/** "incidents that began elsewhere", which headline, curves and ranges are about. */
export const subjectName = ({ origin }: Extras): string =>
  origin === "abroad" ? "incidents that began elsewhere" : "incidents";

export const topologyName = ({ manifest }: Extras, id: string): string =>
  manifest.topologies.find((topology) => topology.id === id)?.name ?? id;

export const organisationName = ({ manifest }: Extras, id: string): string =>
  manifest.organisations.find((organisation) => organisation.id === id)?.name ?? id;

/** The id as an abbreviation: "CISA". */
export const shortName = (id: string): string => id.toUpperCase();

export const windowName = (window: WindowName): string => capitalised(window);
