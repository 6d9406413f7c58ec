import { juniorBalance, primaryBalance } from "./balance.js";
import { juniorBasicBalance, primaryBasicBalance } from "./basic-balance.js";
import {
  closeCommunityShare,
  communityCoverage,
  juniorRetentionRate,
  migrantCoverage,
} from "./compulsory.js";
import type { CatalogueEntry } from "./entry.js";
import {
  elderlyParticipation,
  elderlyParticipationByPersons,
  elderlySchoolCoverage,
  schoolingExpectancy,
  schoolingExpectancyOfKnownAges,
} from "./lifelong.js";
import {
  grossEnrolmentRate,
  inclusiveCoverage,
  inclusiveCoverageByKindergartens,
  publicShare,
  qualityCoverage,
  qualityCoverageByKindergartens,
} from "./preschool.js";
import { juniorResourceStandard, primaryResourceStandard } from "./resource-standard.js";
import {
  backboneExchangeRate,
  backboneShareOfExchanged,
  exchangeRate,
  juniorPostgraduateShare,
  seniorPostgraduateShare,
} from "./teachers.js";
import { longCycleShare, progressionRate } from "./vocational.js";

/** Every entry, by area: preschool, compulsory, teachers, vocational and lifelong education. */
export const catalogue = [
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
] as const satisfies readonly CatalogueEntry[];

/** Id of an indicator of the catalogue. */
export type CatalogueId = (typeof catalogue)[number]["indicator"]["id"];
