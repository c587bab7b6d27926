/** "did you mean": the nearest accepted word, or the accepted words themselves. */

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const above = rows[i - 1]!;
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The accepted word nearest to what was written, or null when none is near. */
export function nearest(written: string, accepted: Iterable<string>): string | null {
  const reach = Math.max(1, Math.floor(written.length / 3));
  let best: string | null = null;
  let bestDistance = reach + 1;
  for (const word of accepted) {
    const far = distance(written.toLowerCase(), word.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [word, far];
  }
  return best;
}

const LISTED_AT_MOST = 40;

/** "did you mean `x`?", or "accepted: …" when nothing is near. */
export function hint(written: string, accepted: Iterable<string>): string {
  const words = [...accepted];
  const near = nearest(written, words);
  if (near !== null) return `did you mean \`${near}\`?`;
  if (words.length === 0) return "nothing is accepted here";
  const listed = words.slice(0, LISTED_AT_MOST).join(", ");
  return `accepted: ${listed}${words.length > LISTED_AT_MOST ? ", …" : ""}`;
}
