import type { Indicator } from "../../../model/index.js";
import { juniorBalance, primaryBalance } from "./balance.js";
import {
  communityCoverage,
  compulsoryNationalEvaluation,
  compulsoryProvincialEvaluation,
  migrantCoverage,
  premiumCourses,
} from "./compulsory.js";
import { elderlyParticipation, elderlySchoolCoverage, schoolingExpectancy } from "./lifelong.js";
import {
  inclusiveCoverage,
  preschoolNationalEvaluation,
  preschoolProvincialEvaluation,
  publicShare,
  qualityCoverage,
} from "./preschool.js";
import { juniorPlaces, kindergartenPlaces, primaryPlaces, seniorPlaces } from "./school-places.js";
import { academicSchools, projectSchools, subjectSchools } from "./senior.js";
import { backboneExchangeRate, juniorPostgraduateShare, seniorPostgraduateShare } from "./teachers.js";
import { longCycleShare, progressionRate } from "./vocational.js";

/** The 27 indicators (指标), in the order in which the document first states them. */
export const indicators = [
  // goal 1
  inclusiveCoverage,
  publicShare,
  preschoolProvincialEvaluation,
  // goal 2
  communityCoverage,
  compulsoryProvincialEvaluation,
  // goal 3
  academicSchools,
  subjectSchools,
  projectSchools,
  // goal 4
  progressionRate,
  longCycleShare,
  // task 1
  kindergartenPlaces,
  primaryPlaces,
  juniorPlaces,
  seniorPlaces,
  // task 2
  qualityCoverage,
  preschoolNationalEvaluation,
  // task 3
  premiumCourses,
  migrantCoverage,
  primaryBalance,
  juniorBalance,
  compulsoryNationalEvaluation,
  // task 6
  schoolingExpectancy,
  elderlySchoolCoverage,
  elderlyParticipation,
  // task 8
  juniorPostgraduateShare,
  seniorPostgraduateShare,
  backboneExchangeRate,
] as const satisfies readonly Indicator[];

/** Id of an indicator of this plan. */
export type YuyaoIndicator = (typeof indicators)[number]["id"];
