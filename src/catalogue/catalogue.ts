import { juniorBalance, primaryBalance } from "./balance.js";
import { juniorBasicBalance, primaryBasicBalance } from "./basic-balance.js";
import {
  closeCommunityShare,
  communityCoverage,
  juniorRetentionRate,
  migrantCoverage,
} from "./compulsory.js";
import { elderlyParticipation, elderlyParticipationByPersons, elderlySchoolCoverage } from "./lifelong.js";
import {
  grossEnrolmentRate,
  inclusiveCoverage,
  inclusiveCoverageByKindergartens,
  publicShare,
  qualityCoverage,
  qualityCoverageByKindergartens,
} from "./preschool.js";
import { juniorResourceStandard, primaryResourceStandard } from "./resource-standard.js";
import { schoolingExpectancy, schoolingExpectancyOfKnownAges } from "./schooling-expectancy.js";
import {
  backboneExchangeRate,
  backboneShareOfExchanged,
  exchangeRate,
  juniorPostgraduateShare,
  seniorPostgraduateShare,
} from "./teachers.js";
import { longCycleShare, progressionRate } from "./vocational.js";

/** The entries by their names; spelt out, because the compiler would otherwise write every one of them out again. */
export type Catalogue = readonly [
  typeof inclusiveCoverage,
  typeof inclusiveCoverageByKindergartens,
  typeof publicShare,
  typeof qualityCoverage,
  typeof qualityCoverageByKindergartens,
  typeof grossEnrolmentRate,
  typeof communityCoverage,
  typeof closeCommunityShare,
  typeof migrantCoverage,
  typeof juniorRetentionRate,
  typeof primaryBalance,
  typeof juniorBalance,
  typeof primaryResourceStandard,
  typeof juniorResourceStandard,
  typeof primaryBasicBalance,
  typeof juniorBasicBalance,
  typeof backboneExchangeRate,
  typeof backboneShareOfExchanged,
  typeof exchangeRate,
  typeof juniorPostgraduateShare,
  typeof seniorPostgraduateShare,
  typeof progressionRate,
  typeof longCycleShare,
  typeof schoolingExpectancy,
  typeof schoolingExpectancyOfKnownAges,
  typeof elderlySchoolCoverage,
  typeof elderlyParticipation,
  typeof elderlyParticipationByPersons,
];

/** Every entry, by area: preschool, compulsory, teachers, vocational and lifelong education. */
export const catalogue: Catalogue = [
  inclusiveCoverage,
  inclusiveCoverageByKindergartens,
  publicShare,
  qualityCoverage,
  qualityCoverageByKindergartens,
  grossEnrolmentRate,
  communityCoverage,
  closeCommunityShare,
  migrantCoverage,
  juniorRetentionRate,
  primaryBalance,
  juniorBalance,
  primaryResourceStandard,
  juniorResourceStandard,
  primaryBasicBalance,
  juniorBasicBalance,
  backboneExchangeRate,
  backboneShareOfExchanged,
  exchangeRate,
  juniorPostgraduateShare,
  seniorPostgraduateShare,
  progressionRate,
  longCycleShare,
  schoolingExpectancy,
  schoolingExpectancyOfKnownAges,
  elderlySchoolCoverage,
  elderlyParticipation,
  elderlyParticipationByPersons,
];

/** Id of an indicator of the catalogue. */
export type CatalogueId = Catalogue[number]["indicator"]["id"];
