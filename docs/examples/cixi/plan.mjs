import { extendPlan, planFromTable } from "seven-benefits";
import { table } from "./table.mjs";

/** What the table does not say: whether more is better, where the cells are bare numbers. */
const direction = {
  ...Object.fromEntries([1, 2, 3, 6, 8, 9, 10, 12].map((number) => [`row${number}`, "up"])),
  row11: "down",
};

/** The draft as the table gives it, with issues about what it lacks: the document among them. */
export const draft = planFromTable(table, {
  id: "cixi_seven_benefits",
  title: { zh: "慈溪市公共服务“七优享”工程五年指标(可见部分)" },
  jurisdiction: { name: { zh: "慈溪市" }, code: "330282", level: "county" },
  span: { first: 2023, last: 2027 },
  baselineYear: 2022,
  section: "五年指标表",
  direction,
});

const ids = {
  row1: "childcare.places",
  row2: "childcare.inclusive_share",
  row3: "childcare.screening_rate",
  row4: "education.preschool_evaluation",
  row5: "education.compulsory_evaluation",
  row6: "education.higher_enrolment",
  row7: "employment.registered_unemployment",
  row8: "employment.wage_claims_resolved",
  row9: "employment.training",
  row10: "health.life_expectancy",
  row11: "health.early_deaths",
  row12: "health.insurance_uptake",
  row13: "eldercare.certified_carers",
};

const element = { timing: "snapshot", calendar: "calendar", rollUp: "sum" };

/** Cixi's plan as far as it can be seen: ids that say something, counts for two indicators, a ceiling, and what is missing. */
export const cixi = extendPlan(draft.plan, {
  elements: {
    add: [
      {
        ...element,
        id: "childcare_places.inclusive",
        name: { zh: "普惠托位数" },
        unitOfMeasure: "个",
        whole: true,
      },
      {
        ...element,
        id: "childcare_places.total",
        name: { zh: "托位总数" },
        unitOfMeasure: "个",
        whole: true,
      },
      {
        ...element,
        id: "training.person_times",
        name: { zh: "职业技能培训累计人次" },
        unitOfMeasure: "万人次",
        timing: "overPeriod",
        accumulation: "runningTotal",
      },
    ],
  },
  indicators: {
    rename: ids,
    set: {
      row1: { decimals: 1 },
      row10: { decimals: 1 },
      row2: { formula: "100 * childcare_places.inclusive / childcare_places.total" },
      row7: {
        targets: draft.plan.indicators[6].targets.map((target) => ({ ...target, holds: "everyPeriod" })),
      },
      row9: { formula: "training.person_times", decimals: 1 },
    },
  },
  assumptions: {
    add: [
      {
        id: "unemployment_ceiling",
        text: { zh: "城镇登记失业率每年都写“<3.5”,读作每年都要守住的上限。" },
        concerns: [{ kind: "indicator", ids: ["employment.registered_unemployment"], property: "targets" }],
      },
    ],
  },
  gaps: {
    add: [
      {
        id: "rows_cut_off",
        kind: "missing",
        text: { zh: "所据表格只见序号1至13,其余各行和牵头单位看不见。" },
        source: { section: "五年指标表", words: "序号13" },
        concerns: [],
      },
    ],
  },
});

/** The same targets for a fictional city, so that no invented figure stands under the name of a real one. */
export const plan = extendPlan(cixi, {
  id: "example_city",
  title: { zh: "示例市七优享五年指标(虚构,目标值照慈溪市)" },
  jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" },
  document: { title: "示例市七优享五年指标(虚构)", issuer: "示例市人民政府", date: "2023-05-23" },
});
