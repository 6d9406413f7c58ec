export { isNeverSummed } from "./adds-up.js";
export { type Cover, coverRun } from "./cover-run.js";
export { cumulativePeriods } from "./cumulative-periods.js";
export type { Dataset } from "./dataset.js";
export { isDataset, isIndexOf } from "./dataset.js";
export { dayOfFigure } from "./day-of-figure.js";
export { definitionInForce } from "./definition-in-force.js";
export { elementPeriods, leadingOf, type Timed } from "./element-period.js";
export { type Figure, figureOf } from "./figure.js";
export { indexObservations, type ProgressOptions } from "./index-observations.js";
export { periodAt, toDate } from "./latest-due.js";
export { ofOneSchool } from "./one-school.js";
export { hasPlacesInside, outwards } from "./outwards.js";
export { type Piece, piecesOf, type Run } from "./pieces.js";
export { planShape } from "./plan-shape.js";
export { rankOfFigure, rankOfTold } from "./rank-of-figure.js";
export type { Report } from "./report.js";
export { reportedPieces } from "./reported-pieces.js";
export {
  didYouMean,
  refuseAnswer,
  requireAction,
  requireDay,
  requireGiven,
  requireIndicator,
  requireKeys,
  requirePlace,
  requirePlaces,
} from "./require-asked.js";
export { type RequiredInput, requiredInputs } from "./required-inputs.js";
export type { Told } from "./settle.js";
export { type SlotAsked, type SlotPeriods, slotPeriods } from "./slot-periods.js";
