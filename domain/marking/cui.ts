/** Categories of controlled unclassified information (CUI registry). */
import { sortedSet } from "./nations.ts";

/** Specified categories (SP-) first, then basic ones, each A–Z and once. */
export function orderCategories(categories: Iterable<string>): string[] {
  const { specified = [], basic = [] } = Object.groupBy(sortedSet(categories), (category) =>
    category.startsWith("SP-") ? "specified" : "basic",
  );
  return [...specified, ...basic];
}
