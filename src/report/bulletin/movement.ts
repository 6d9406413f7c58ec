import type { AssessmentChange, AssessmentChangeKind } from "../../assess/index.js";
import type { BulletinPart } from "./bulletin-data.js";

/**
 * What happened to a verdict, as a bulletin tells it and in that order: as the comparison has it, and `reached` where nothing
 * was due yet and the target is reached now.
 */
export const movements = [
  "newlyOffTrack",
  "worsened",
  "recovered",
  "improved",
  "reached",
  "newlyJudged",
  "lost",
  "reclassified",
  "appeared",
  "disappeared",
] as const satisfies readonly (AssessmentChangeKind | "reached")[];
/** One of {@link movements}. */
export type Movement = (typeof movements)[number];

/** How many verdicts moved in each way. */
export type MovementCounts = ReadonlyMap<Movement, number>;

/** How a verdict moved. */
export function movementOf({ change, before, after }: AssessmentChange): Movement {
  return change === "newlyJudged" && before === "notDue" && after === "met" ? "reached" : change;
}

/** The part of a bulletin that tells of a movement. */
export function partOf(movement: Movement): Extract<BulletinPart, "new" | "recovered" | "other"> {
  switch (movement) {
    case "newlyOffTrack":
    case "worsened":
      return "new";
    case "recovered":
    case "improved":
      return "recovered";
    default:
      return "other";
  }
}

/** How many there are of each of which there are any, in their order. */
export function countMovements(some: readonly Movement[]): MovementCounts {
  const counts = movements.map(
    (movement) => [movement, some.filter((one) => one === movement).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
