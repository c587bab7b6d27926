/** The improvement plan as a sheet that planners go on working with. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { writeCsv, writeXlsx, type Sheet } from "../timeline-files/mod.ts";
import type { AfterAction } from "./data.ts";
import { wordsIn, type Language } from "./words/mod.ts";

function planSheet({ plan }: AfterAction, language: Language): Sheet {
  const { sheet, columns, elements } = wordsIn(language).plan;
  const headers = [
    columns.capability,
    columns.area,
    columns.action,
    columns.element,
    columns.responsible,
    columns.contact,
    columns.start,
    columns.completion,
    columns.objective,
    columns.reference,
    columns.rootCause,
  ];
  const rows = plan.map((row) => [
    row.capability,
    row.area,
    row.action,
    row.element === "" ? "" : elements[row.element],
    row.responsible,
    row.pointOfContact,
    row.start,
    row.completion,
    row.objective,
    row.reference,
    row.rootCause,
  ]);
  return { name: sheet, rows: [[EXERCISE_BANNER], headers, ...rows] };
}

/** Comma-separated, for spreadsheets; nothing in it is taken for a formula. */
export const planCsv = (data: AfterAction, language: Language): string =>
  writeCsv(planSheet(data, language));

/** As an Excel workbook. Throws InputError for text that is too long for a cell. */
export const planXlsx = async (data: AfterAction, language: Language): Promise<Buffer> =>
  undated(await writeXlsx([planSheet(data, language)]));

/** Signatures and offsets of a ZIP archive's records (APPNOTE 4.3). */
const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 } as const;
const ENTRY = { length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const LOCAL_TIME = 10;
/** 1 January 1980, midnight: the first time that the format knows. */
const FIRST_TIME = 0x00210000;

/** A ZIP archive without the times at which its parts were made: the same report has the same bytes. */
function undated(archive: Buffer): Buffer {
  const zip = Buffer.from(archive);
  const end = zip.length - END.length;
  if (zip.readUInt32LE(end) !== END.signature) return zip;
  let entry = zip.readUInt32LE(end + END.directory);
  for (let left = zip.readUInt16LE(end + END.count); left > 0; left -= 1) {
    zip.writeUInt32LE(FIRST_TIME, entry + ENTRY.time);
    zip.writeUInt32LE(FIRST_TIME, zip.readUInt32LE(entry + ENTRY.local) + LOCAL_TIME);
    const parts = [ENTRY.name, ENTRY.extra, ENTRY.comment];
    entry += parts.reduce<number>((sum, at) => sum + zip.readUInt16LE(entry + at), ENTRY.length);
  }
  return zip;
}
