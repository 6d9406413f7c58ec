import { inBrief } from "../number/index.js";
import type { CatalogueEntry } from "./entry.js";
import { enrolmentByAge, populationByAge } from "./lifelong-elements.js";
import { schoolingExpectancy } from "./schooling-expectancy.js";

/**
 * Years of schooling that a child may expect over a range of ages that the plan states, both ends included: 6 to 21 in one
 * county, 3 to 24 in another, which are two indicators with two ids. `schoolingExpectancy` takes whatever ages are reported.
 *
 * An age that nobody reports would add nothing, as if no child of that age went to school. So the formula counts the ages:
 * when there are more or fewer than the range has, there is no value, and the reason is `empty`. It sees how many they are
 * and not which, so leave ages outside the range out of the reports.
 *
 * @param first the youngest age in whole years, at least 0
 * @param last the oldest age in whole years, at most 99
 * @throws RangeError for an age that is no whole number from 0 to 99, or a first one above the last
 *
 * @example
 * schoolingExpectancyFor(6, 21).indicator.id // => "lifelong.schooling_expectancy_6_to_21"
 */
export function schoolingExpectancyFor<const F extends number, const L extends number>(first: F, last: L) {
  for (const age of [first, last])
    if (!Number.isInteger(age) || age < 0 || age > 99)
      throw new RangeError(`an age must be a whole number from 0 to 99, not ${inBrief(age)}`);
  if (first > last) throw new RangeError(`the first age must not be above the last: ${first}, ${last}`);
  const ages = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const count = ages.length;
  const { indicator, elements, lines, certainty, sources } = schoolingExpectancy;
  const [, , ofUnknownAge, ofLevelAge, duration] = elements;
  const text = {
    zh: `${first}—${last}周岁,每一岁一个数,共${count}个`,
    en: `Ages ${first} to ${last}: one figure for each year of age, ${count} in all`,
  };
  const years = (value: string) => Object.fromEntries(ages.map((age) => [age, value]));
  const formula =
    `sum(where(enrolment.by_age / population.by_age, count(population.by_age >= 0) == ${last} - ${first} + 1)) + sum(enrolment.unknown_age / population.of_level_age * level.duration)` as const;
  return {
    indicator: {
      ...indicator,
      id: `lifelong.schooling_expectancy_${first}_to_${last}`,
      name: {
        zh: `${indicator.name.zh}(${first}—${last}周岁)`,
        en: `${indicator.name.en}, ages ${first} to ${last}`,
      },
      // The compiler cannot check a formula of which it sees only a part, as where an age is no literal.
      formula: formula as number extends F | L ? string : typeof formula,
    },
    elements: [{ ...enrolmentByAge, text }, { ...populationByAge, text }, ofUnknownAge, ofLevelAge, duration],
    lines,
    certainty,
    sources,
    notes: {
      zh: `年龄范围${first}—${last}周岁由方案自定;报送的年龄不是${count}个时没有值。其余同 lifelong.schooling_expectancy。`,
      en: `The range of ages, ${first} to ${last}, is the plan's own; unless ${count} ages are reported there is no value. For the rest as lifelong.schooling_expectancy.`,
    },
    examples: [
      {
        origin: "handWorked",
        inputs: {
          "enrolment.by_age": { ...years("1000"), [last]: "600" },
          "population.by_age": years("1000"),
          "enrolment.unknown_age": { 高等教育: "200" },
          "population.of_level_age": { 高等教育: "4000" },
          "level.duration": { 高等教育: "4" },
        },
        arithmetic: {
          zh: `除${last}周岁为600÷1000=0.6外,各年龄全部在校:${count - 1}×1+0.6+200÷4000×4=${count - 1}.8`,
          en: `All are enrolled but at the age of ${last}, 600 / 1,000 = 0.6: ${count - 1} × 1 + 0.6 + 200 / 4,000 × 4 = ${count - 1}.8`,
        },
        value: `${count - 1}.8`,
      },
    ],
  } as const satisfies CatalogueEntry;
}
