export type {
  AddedIndicator,
  Altered,
  AlteredIndicator,
  CommonChanges,
  ElementChanges,
  IdsAfter,
  IndicatorChanges,
  ListChanges,
  PlanChanges,
  PlanKeys,
  ReplaceableChanges,
  TaskChanges,
} from "./changes.js";
export { extendPlan } from "./extend-plan.js";
