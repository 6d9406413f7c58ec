export { diffPlans } from "./diff-plans.js";
export {
  type AskedThreshold,
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
} from "./difference.js";
