/** People as the record names them. */
import { t } from "../i18n/mod.ts";
import { language } from "../state/wishes.ts";

/**
 * "Dana (director)" with the seat in the language in force; a team's seat is a name of its own, and English is
 * what the record is written in.
 */
export function personName(by: string): string {
  const [, name = "", seat = ""] = /^(.*) \(([a-z]+)\)$/.exec(by) ?? [];
  const role = (t().shell.roles as Readonly<Record<string, string>>)[seat];
  return language.value === "ja" && role !== undefined && seat !== "team"
    ? `${name}（${role}）`
    : by;
}
