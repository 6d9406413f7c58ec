import {
  communityCoverage,
  elementsOf,
  juniorBalance,
  migrantCoverage,
  primaryBalance,
} from "../../../catalogue/index.js";
import { defineElements } from "../../../model/define.js";
import { fromEducationBureau } from "./supplied.js";

const [migrantEligible, ...migrantPlaces] = migrantCoverage.elements;

/** Compulsory education, single schools included. The document does not say who counts the eligible migrant children. */
export const compulsoryElements = [
  ...fromEducationBureau(elementsOf(communityCoverage)),
  ...defineElements([
    {
      id: "premium_courses.recognised",
      name: {
        zh: "宁波市级精品校本课程数",
        en: "School-based courses recognised as premium by Ningbo, as of the end of the year",
      },
      unitOfMeasure: "门",
      timing: "snapshot",
      calendar: "calendar",
      rollUp: "sum",
      whole: true,
      supplier: "education_bureau",
    },
  ]),
  migrantEligible,
  ...fromEducationBureau(migrantPlaces),
  ...fromEducationBureau(elementsOf(primaryBalance, juniorBalance)),
];
