export {
  type AskedThreshold,
  diffPlans,
  type NamedThing,
  type PlanDifference,
  type PlanDifferenceCode,
  type PlanDifferenceParams,
  type PlanProperty,
  type PropertyName,
  type PropertyValue,
  planProperties,
  type ResponsibilityRole,
  responsibilityRoles,
  type SourceUse,
  type ThresholdChange,
  thingProperties,
} from "./diff/index.js";
export {
  type AddedIndicator,
  type Altered,
  type AlteredIndicator,
  type CommonChanges,
  type ElementChanges,
  extendPlan,
  type IdsAfter,
  type IndicatorChanges,
  type ListChanges,
  type PlanChanges,
  type PlanKeys,
  type ReplaceableChanges,
  type TaskChanges,
} from "./extend/index.js";
export {
  type ColumnKind,
  columnKinds,
  planFromTable,
  planToTable,
  type TableOptions,
  type TableReading,
} from "./table/index.js";
export {
  type PrintedThreshold,
  parseThreshold,
  printThreshold,
  type ThresholdOptions,
  type ThresholdReading,
} from "./threshold/index.js";
export {
  type UnchangedKind,
  type UnchangedValue,
  unchangedKinds,
  unchangedValues,
} from "./unchanged/index.js";
