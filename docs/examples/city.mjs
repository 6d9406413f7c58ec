import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

/** A fictional city. Every figure in this file is invented: none stands under the name of a real place. */
const place = "999999";

/** 年度目标 of 2023 to 2026, and the baseline of 2022 before them. */
const expected = {
  "preschool.inclusive_coverage": ["88", "90", "92", "93.5", "94.5"],
  "preschool.public_share": ["50", "54", "58", "62", "66"],
  "preschool.quality_coverage": ["70", "73", "76", "80", "83"],
  "compulsory.community_coverage": ["60", "70", "80", "90", "95"],
  "vocational.progression_rate": ["72", "74", "76", "78", "79"],
  "vocational.long_cycle_share": ["30", "32", "34", "36", "38"],
  "teachers.junior_postgraduate_share": ["6", "7", "8", "9", "10"],
  "teachers.senior_postgraduate_share": ["17", "18", "19", "20", "21.5"],
};

/** Counts of 2022 to 2025; one that is missing was not reported. */
const counted = {
  "children.total": [25000, 24600, 24200, 23600],
  "children.in_public": [12500, 12800, 13000, 13100],
  "children.in_inclusive_private": [9500, 9400, 9200, 8700],
  "children.in_quality": [17500, 18100, 18600, 18900],
  "public_schools.total": [70, 70, 69, 69],
  "public_schools.in_community": [42, 50, 57, 63],
  "migrant_children.eligible": [9800, 9700, 9600, 9500],
  "migrant_children.in_public_schools": [8800, 8900, 9000, 9100],
  "migrant_children.in_purchased_places": [1000, 800, 600, 400],
  "vocational_graduates.total": [2000, 2050, 2100, 2080],
  "vocational_graduates.progressed": [1440, 1500, 1590, 1430],
  "vocational_intake.total": [2200, 2150, 2100, 2100],
  "vocational_intake.long_cycle": [660, 700, 735, 777],
  "new_places.kindergarten": [undefined, 1800, 2000, 1900],
  "new_places.primary": [undefined, 2100, 2400, 2000],
  "new_places.junior": [undefined, 810, 900, 600],
  "new_places.senior": [undefined, 1200, 0, 0],
  "teachers.junior.full_time": [3000, 3000, 3020, 3050],
  "teachers.junior.postgraduate": [180, 216, 250, 281],
  "teachers.senior.full_time": [2000, 2010, 2020, 2030],
  "teachers.senior.postgraduate": [340, 364, 388, 420],
  "backbone_teachers.eligible": [980, 1000, 1010, 1020],
  "backbone_teachers.exchanged": [216, 224, 225, 210],
  "senior_schools.academic": [0, 0, 1, 1],
  "senior_schools.subject": [0, 1, 2, 3],
  "senior_schools.project": [0, 1, 1, 2],
  "premium_courses.recognised": [9, 12, 15, undefined],
  "towns.total": [21, 21, 21, undefined],
  "towns.with_elderly_school": [15, 18, 20, undefined],
  "elderly.population": [300000, 310000, undefined, undefined],
  "elderly.participations": [66000, 74000, undefined, undefined],
};

/** The plan of the city: Yuyao's, with a baseline and yearly milestones of its own. */
export const plan = {
  ...yuyaoEducation,
  id: "example-city",
  title: { zh: "示例市学有优教方案(虚构)", en: "Education plan of Example City (fictional)" },
  jurisdiction: { name: { zh: "示例市", en: "Example City" }, code: place, level: "county" },
  indicators: yuyaoEducation.indicators.map((indicator) => {
    const [baseline, ...milestones] = expected[indicator.id] ?? [];
    if (baseline === undefined) return indicator;
    return {
      ...indicator,
      baseline: { value: baseline, period: "2022" },
      milestones: milestones.map((value, i) => ({ comparator: "atLeast", value, due: String(2023 + i) })),
    };
  }),
};

const elements = new Map(plan.elements.map((element) => [element.id, element]));

/** The school year or year that a plan calls by its number. */
function periodOf({ calendar, timing }, year) {
  if (calendar === "calendar") return String(year);
  const first = timing === "overPeriod" ? year - 1 : year;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

/** What the city reported, school figures each December and the others each March. */
export const observations = Object.entries(counted).flatMap(([of, values]) => {
  const element = elements.get(of);
  return values.flatMap((value, i) => {
    const year = 2022 + i;
    const reportedOn = element.calendar === "school" ? `${year}-12-10` : `${year + 1}-03-20`;
    return value === undefined ? [] : [{ of, place, period: periodOf(element, year), value, reportedOn }];
  });
});

/** An evaluation that was passed, and what is known of a few actions. */
observations.push({
  of: "preschool.provincial_evaluation",
  place,
  period: "2024",
  value: true,
  reportedOn: "2025-01-10",
});
