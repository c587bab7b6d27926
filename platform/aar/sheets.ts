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
export const planXlsx = (data: AfterAction, language: Language): Promise<Buffer> =>
  writeXlsx([planSheet(data, language)]);
