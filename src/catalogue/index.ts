export { juniorBalance, primaryBalance } from "./balance.js";
export { juniorBasicBalance, primaryBasicBalance } from "./basic-balance.js";
export { type Catalogue, type CatalogueId, catalogue } from "./catalogue.js";
export {
  closeCommunityShare,
  communityCoverage,
  juniorRetentionRate,
  migrantCoverage,
} from "./compulsory.js";
export { elementsOf, type WholeEntry } from "./elements-of.js";
export {
  type CatalogueEntry,
  type Certainty,
  type Citation,
  certainties,
  type ExampleInputs,
  type FieldIndicator,
  type FieldLine,
  type Publication,
  type WorkedExample,
} from "./entry.js";
export {
  elderlyParticipation,
  elderlyParticipationByPersons,
  elderlySchoolCoverage,
} from "./lifelong.js";
export {
  grossEnrolmentRate,
  inclusiveCoverage,
  inclusiveCoverageByKindergartens,
  publicShare,
  qualityCoverage,
  qualityCoverageByKindergartens,
} from "./preschool.js";
export { type ResourceLine, resourceLines } from "./resource-lines.js";
export { juniorResourceStandard, primaryResourceStandard } from "./resource-standard.js";
export { schoolingExpectancy, schoolingExpectancyOfKnownAges } from "./schooling-expectancy.js";
export { schoolingExpectancyFor } from "./schooling-expectancy-for.js";
export {
  type LevelSplit,
  levelWeights,
  type PupilsByLevel,
  type SchoolLevel,
  schoolLevels,
  splitByLevel,
} from "./split-by-level.js";
export {
  backboneExchangeRate,
  backboneShareOfExchanged,
  exchangeRate,
  juniorPostgraduateShare,
  seniorPostgraduateShare,
} from "./teachers.js";
export { longCycleShare, progressionRate } from "./vocational.js";
