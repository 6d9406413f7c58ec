import { type Dataset, indexOf } from "./dataset.js";
import type { Run } from "./pieces.js";

/** A run with those of its pieces of which any place reported anything, whenever it became known. */
export function reportedPieces(data: Dataset, of: string, run: Run): Run {
  const { reported, periodsOf } = indexOf(data);
  const periods = reported.get(of);
  if (periods === undefined) return { ...run, pieces: [] };
  const nameOf = periodsOf.get(of);
  return { ...run, pieces: run.pieces.filter(({ period }) => periods.has(nameOf?.(period) ?? period)) };
}
