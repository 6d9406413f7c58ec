/** The day of the assessment, and the fictional city. */
export const asOf = "2026-05-31";
const place = "999999";

/** 示例数据(虚构): what the city reported for 2023, 2024 and 2025. */
const figures = {
  "childcare.places": ["4.1", "4.4", "4.5"],
  "childcare_places.inclusive": ["3600", "4400", "5200"],
  "childcare_places.total": ["6000", "7000", "7900"],
  "childcare.screening_rate": ["86.5", "90.2", "95.2"],
  "education.preschool_evaluation": [true, null, null],
  "education.compulsory_evaluation": [null, false, null],
  "education.higher_enrolment": ["74.3", "74.5", "74.8"],
  "employment.registered_unemployment": ["1.40", "1.72", "1.90"],
  "employment.wage_claims_resolved": ["94.0", "94.6", "95.1"],
  "training.person_times": ["5.2", "7.3", "9.4"],
  "health.life_expectancy": ["82.5", "82.6", "82.7"],
  "health.early_deaths": ["9.0", "8.9", "8.8"],
  "health.insurance_uptake": ["38.4", "43.1", "52.0"],
  "eldercare.certified_carers": ["32", "33", null],
};

/** Each figure became known in the March after its year. */
export const observations = Object.entries(figures).flatMap(([of, values]) =>
  values.flatMap((value, i) =>
    value === null
      ? []
      : [
          {
            of,
            place,
            period: String(2023 + i),
            value,
            reportedOn: `${2024 + i}-03-20`,
            source: "部门年报(虚构)",
          },
        ],
  ),
);
