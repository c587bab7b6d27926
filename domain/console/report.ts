/** What the report's page is told: the evaluation as it stands, and what may be made of it. */
import { z } from "zod";
import type { OrganisationName } from "./session.ts";
import type { Assessment, PlayPhase } from "../play/mod.ts";

export const REPORT_FORMATS = ["html", "pdf", "xlsx", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Which file, and whether it is saved or looked at. */
export const reportFileSchema = z.strictObject({
  format: z.enum(REPORT_FORMATS),
  language: z.enum(["en", "ja"]),
  status: z.enum(["draft", "final"]).default("draft"),
  view: z.literal("1").optional(),
});

export interface ReportState {
  readonly phase: PlayPhase | "waiting";
  readonly assessment: Assessment;
  /** For those who are to act. */
  readonly organisations: readonly OrganisationName[];
  /** Whether the machine has a browser that makes a PDF. */
  readonly printable: boolean;
}
