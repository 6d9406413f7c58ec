/** Words longer than this are not compared: the work grows with the product of the lengths. */
const longestWord = 64;

/**
 * The known word nearest to a misspelt one, or `undefined` when none is near: at most one edit for every three characters begun, and not every character.
 * An edit is a character put in, left out, replaced, or swapped with its neighbour (optimal string alignment distance).
 *
 * @example
 * nearest("offTrak", ["onTrack", "offTrack", "met"]) // => "offTrack"
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let fewest = Math.min(Math.ceil(word.length / 3) + 1, word.length);
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** Words compared for suggestions in one run; after that, misspelt words get none. */
const mostComparisons = 200_000;

/** Suggests a known id for a word that is none. */
export type Suggest = (word: string) => string | undefined;

/**
 * A function like {@link nearest} over fixed ids, which remembers its answers and stops suggesting when many words are
 * wrong. A word that is the name of something rather than its id gets the id.
 */
export function suggester(
  known: readonly string[],
  byName: ReadonlyMap<string, string> = new Map(),
): Suggest {
  const answers = new Map<string, string | undefined>(byName);
  let left = mostComparisons;
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    left -= known.length;
    if (left < 0) return undefined;
    const answer = nearest(word, known);
    answers.set(word, answer);
    return answer;
  };
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
