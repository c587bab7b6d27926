/** Trigraphs of nations (GENC, after ISO 3166-1 alpha-3) and the orders in which lists are written. */

const TRIGRAPHS = new Set(
  (
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD " +
    "BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR " +
    "COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH " +
    "ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL " +
    "GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR " +
    "JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR " +
    "MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL " +
    "NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY " +
    "PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP " +
    "SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA " +
    "UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKS YEM ZAF ZMB ZWE"
  ).split(" "),
);

export function isTrigraph(code: string): boolean {
  return TRIGRAPHS.has(code);
}

/** Trigraphs A–Z, then tetragraphs A–Z: the order of FGI, JOINT and DISPLAY ONLY. */
export function plainOrder(codes: readonly string[]): string[] {
  return codes.toSorted((a, b) => Math.sign(a.length - b.length) || compareText(a, b));
}

/** USA first, then trigraphs A–Z, then tetragraphs A–Z: the order of REL TO (CAPCO, ISM-00041). */
export function releaseOrder(codes: readonly string[]): string[] {
  const others = plainOrder(codes.filter((code) => code !== "USA"));
  return others.length === codes.length ? others : ["USA", ...others];
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorted, each once. */
export function sortedSet(values: Iterable<string>): string[] {
  const once = [...new Set(values)];
  return once.length < 2 ? once : once.toSorted(compareText);
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
