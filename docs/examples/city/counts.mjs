/** 示例数据(虚构): counts of the fictional city of 2022 to 2025; null where nothing was reported. */
export const counts = {
  "children.total": [25000, 24600, 24200, 23600],
  "children.in_public": [12500, 12800, 13000, 13100],
  "children.in_inclusive_private": [9500, 9400, 9200, 8700],
  "children.in_quality": [17500, 18100, 18600, 18900],
  "public_schools.total": [76, 76, 75, 75],
  "public_schools.in_community": [46, 55, 62, 68],
  "migrant_children.eligible": [9800, 9700, 9600, 9500],
  "migrant_children.in_public_schools": [8800, 8900, 9000, 9100],
  "migrant_children.in_purchased_places": [900, 750, 580, 400],
  "vocational_graduates.total": [2000, 2050, 2100, 2080],
  "vocational_graduates.progressed": [1440, 1500, 1590, 1430],
  "vocational_intake.total": [2200, 2150, 2100, 2100],
  "vocational_intake.long_cycle": [660, 700, 735, 777],
  "new_places.kindergarten": [null, 1800, 2000, 1900],
  "new_places.primary": [null, 2100, 2400, 2000],
  "new_places.junior": [null, 810, 900, 600],
  "new_places.senior": [null, 1200, 0, 0],
  "teachers.junior.full_time": [3000, 3000, 3020, 3050],
  "teachers.junior.postgraduate": [180, 216, 250, 281],
  "teachers.senior.full_time": [2000, 2010, 2020, 2030],
  "teachers.senior.postgraduate": [340, 364, 388, 420],
  "backbone_teachers.eligible": [980, 1000, 1010, 1020],
  "backbone_teachers.exchanged": [216, 224, 225, 210],
  "senior_schools.academic": [0, 0, 1, 1],
  "senior_schools.subject": [0, 1, 2, 3],
  "senior_schools.project": [0, 1, 1, 2],
  "premium_courses.recognised": [9, 12, 15, null],
  "towns.total": [21, 21, 21, 21],
  "towns.with_elderly_school": [15, 18, 19, 20],
  "elderly.population": [300000, 310000, 318000, null],
  "elderly.participations": [66000, 74000, 80000, 88000],
};

const ages = (first, last, value) =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, i) => [String(first + i), value]));

const schools = (kind, count, value) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${kind}${i + 1}`, value]));

/** 15 primary schools in town and 30 in the country, with as many pupils: 15 × 1600 = 30 × 800. */
const primary = (town, country) => ({
  ...schools("城区小学", 15, town),
  ...schools("乡镇小学", 30, country),
});

/** 10 junior schools in town and 20 in the country, with as many pupils: 10 × 1200 = 20 × 600. */
const junior = (town, country) => ({ ...schools("城区初中", 10, town), ...schools("乡镇初中", 20, country) });

/** 示例数据(虚构): counts of 2025 by school, age or level of education. */
export const countsByKey = {
  "primary.pupils": primary(1600, 800),
  "primary.higher_degree_teachers": primary(88, 36),
  "primary.backbone_teachers": primary(20, 6),
  "primary.arts_sports_teachers": primary(24, 8),
  "primary.teaching_area": primary(6720, 4640),
  "primary.sports_area": primary(8800, 8400),
  "primary.equipment_value": primary(3520000, 1440000),
  "primary.networked_classrooms": primary(32, 24),
  "junior.pupils": junior(1200, 600),
  "junior.higher_degree_teachers": junior(60, 30),
  "junior.backbone_teachers": junior(24, 9),
  "junior.arts_sports_teachers": junior(12, 9),
  "junior.teaching_area": junior(5040, 3480),
  "junior.sports_area": junior(10800, 6600),
  "junior.equipment_value": junior(2760000, 1020000),
  "junior.networked_classrooms": junior(30, 12),
  "enrolment.by_age": { ...ages(3, 14, 7920), ...ages(15, 17, 7760), ...ages(18, 20, 1600) },
  "population.by_age": ages(3, 20, 8000),
  "enrolment.unknown_age": { 小学: 40, 初中: 24 },
  "population.of_level_age": { 小学: 48000, 初中: 24000 },
  "level.duration": { 小学: 6, 初中: 3 },
};
