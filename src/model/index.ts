export { type ActionReport, type ActionState, actionStates } from "./action-report.js";
export { type Benefit, benefitNames, benefits } from "./benefit.js";
export { actionReportChecker } from "./check-action-report.js";
export { checkObservation, typeDue } from "./check-observation.js";
export { waiverChecker } from "./check-waiver.js";
export {
  type ComponentDefinition,
  type ComponentsDefinition,
  defineElements,
  definePlan,
  type Identified,
  type IndicatorDefinition,
  type IndicatorDefinitions,
  type ListWithin,
  type PlanDefinition,
} from "./define.js";
export type { Definition } from "./definition.js";
export { directionOf, directionOfComparator } from "./direction.js";
export { isHighPercentage, readerOfDoubts } from "./doubts.js";
export {
  type Accumulation,
  accumulations,
  calendars,
  type DataElement,
  type OverTime,
  overTimes,
  type RollUp,
  rollUps,
  timings,
} from "./element.js";
export { elementVocabulary } from "./element-vocabulary.js";
export { type Expectation, expectationOf } from "./expectation.js";
export type { Aim, Goal } from "./goal.js";
export { idChecker } from "./id-checker.js";
export {
  type Baseline,
  type Component,
  type Components,
  type Direction,
  directions,
  frequencies,
  type Indicator,
  type Limits,
  type Nature,
  natures,
  type Trajectory,
  type TrajectoryKind,
  trajectoryKinds,
} from "./indicator.js";
export { limitsOf } from "./limits.js";
export {
  actionsOf,
  idsByName,
  isEvent,
  isPercentage,
  type Named,
  nearestNamed,
  placeIdsOf,
  placesOf,
  type Subject,
  subjectsOf,
} from "./names.js";
export { type Observation, type ObservationStatus, observationStatuses } from "./observation.js";
export { percentMeant } from "./percent-meant.js";
export type { Place } from "./place.js";
export {
  type Jurisdiction,
  type JurisdictionLevel,
  jurisdictionLevels,
  type Plan,
  type PlanDocument,
  planFormat,
} from "./plan.js";
export {
  type Assumption,
  type Concern,
  type Gap,
  type GapKind,
  gapKinds,
} from "./reading.js";
export { refuseAnswerOfParsePlan, requirePlan } from "./require-plan.js";
export {
  type FlagSeverity,
  flagSeverities,
  type Response,
  type Rule,
  type RuleStep,
  responses,
} from "./rule.js";
export { rulesOf } from "./rules-of.js";
export type { Safeguard } from "./safeguard.js";
export { standardRules } from "./standard-rules.js";
export {
  type Comparator,
  comparators,
  type Holding,
  holdings,
  type Target,
  type TargetRevision,
} from "./target.js";
export type { Action, Task } from "./task.js";
export type { Source, Text } from "./text.js";
export { type Unit, type UnitKind, unitKinds } from "./unit.js";
export { unitAfter } from "./unit-after.js";
export type { Waiver } from "./waiver.js";
