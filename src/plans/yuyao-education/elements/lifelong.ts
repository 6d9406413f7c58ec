import {
  elderlyParticipation,
  elderlySchoolCoverage,
  elementsOf,
  schoolingExpectancy,
} from "../../../catalogue/index.js";

/**
 * Lifelong education: schooling by age, and education for the elderly. The document does not say who would supply any
 * of it.
 */
export const lifelongElements = elementsOf(schoolingExpectancy, elderlySchoolCoverage, elderlyParticipation);
