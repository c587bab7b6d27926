/** Critical infrastructure sectors as advisories name them, mapped to the sectors of packs. */

/** For everybody; also what an advisory means that names no sector or none we know. */
export const CROSS_SECTOR = "cross-sector";

/**
 * Sectors of U.S. Presidential Policy Directive 21 in CISA's usual spellings, in lower case and
 * without a trailing "sector" or "systems". A sector split in packs lists all its parts, since the
 * advisory is for all of them.
 */
const SECTORS: Readonly<Record<string, readonly string[]>> = {
  chemical: ["chemical"],
  "commercial facilities": ["commercial-facilities"],
  communications: ["communications"],
  telecommunications: ["communications"],
  "critical manufacturing": ["critical-manufacturing"],
  dams: ["dams"],
  "defense industrial base": ["defence-industrial-base"],
  "emergency services": ["emergency-services"],
  energy: ["energy"],
  "financial services": ["financial-services"],
  "food and agriculture": ["food-and-agriculture"],
  government: ["government"],
  "government facilities": ["government"],
  "government services and facilities": ["government"],
  healthcare: ["healthcare"],
  "healthcare and public health": ["healthcare"],
  "public health": ["healthcare"],
  "information technology": ["information-technology"],
  "nuclear reactors, materials, and waste": ["nuclear"],
  nuclear: ["nuclear"],
  transportation: ["transportation", "transport-marine"],
  "water and wastewater": ["water-and-wastewater"],
  // Words for "not one in particular".
  "critical facilities": [CROSS_SECTOR],
  "critical infrastructure": [CROSS_SECTOR],
  multiple: [CROSS_SECTOR],
};

/** Every pack sector that the table can give; a test holds the shipped pack to it. */
export const MAPPED_SECTORS: ReadonlySet<string> = new Set(Object.values(SECTORS).flat());

export interface MappedSectors {
  /** Sector ids of packs, sorted, never empty. */
  readonly sectors: readonly string[];
  /** Names that the table does not have. */
  readonly unknown: readonly string[];
}

/** Maps the text of a sectors note ("Energy, Water and Wastewater Systems"). */
export function mapSectors(noteText: string): MappedSectors {
  const whole = lookUp(noteText);
  if (whole !== undefined) return { sectors: whole.toSorted(), unknown: [] };
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const name of noteText.split(/[,;\n]/).map((part) => part.trim())) {
    if (name === "") continue;
    const mapped = lookUp(name);
    if (mapped === undefined) unknown.push(name);
    for (const sector of mapped ?? [CROSS_SECTOR]) found.add(sector);
  }
  if (found.size === 0) found.add(CROSS_SECTOR);
  return { sectors: [...found].toSorted(), unknown };
}

function lookUp(name: string): readonly string[] | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^and /, "")
    .replace(/(?: sectors?| systems)+$/, "");
  return Object.hasOwn(SECTORS, key) ? SECTORS[key] : undefined;
}
