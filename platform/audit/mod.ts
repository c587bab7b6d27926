/**
 * The audit of a run: hash chains over its decisions, and whether a run directory is what was stored.
 *
 * - chain.ts: links and their hashes · rows.ts: decisions and links as rows, to the byte and back
 * - record.ts: what a run directory holds for an audit
 * - verify.ts: all checks in order: files.ts (reading), check-links.ts, check-decisions.ts,
 *   check-packs.ts · finding.ts: what is found
 */
export { chainName, linkAfter, linkHash, sha256, type LinkContent } from "./chain.ts";
export { LossyRecordError, storedDecision, type DecisionRow, type StoredDecision } from "./rows.ts";
export {
  auditFiles,
  auditRecord,
  writeAuditFiles,
  type AuditArm,
  type AuditRecord,
  type AuditSources,
} from "./record.ts";
export { readAuditFiles } from "./files.ts";
export { describeFinding, type Finding } from "./finding.ts";
export { verifyFiles, type AuditCounts, type AuditOutcome, type ReplayDecision } from "./verify.ts";
