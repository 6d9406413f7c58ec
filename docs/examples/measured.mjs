import { readFileSync } from "node:fs";
import { indexObservations, measure, printPeriodLabel, roundNumber } from "seven-benefits";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

/** A fictional city with the plan of Yuyao: invented figures never stand under the name of a real one. */
const city = {
  ...yuyaoEducation,
  title: { zh: "示例市学有优教方案(虚构)" },
  jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" },
};

/** Made-up raw counts, and the periods that they let an indicator be measured for. */
const { data, expected } = JSON.parse(
  readFileSync(new URL("../../test/cases/measure/yuyao-2024.json", import.meta.url), "utf8"),
);

/** What the made-up counts of the fictional city come to: a row for each indicator with a number. */
export function measuredRows() {
  const place = city.jurisdiction.code;
  const rows = data.flatMap(({ of, period, value }) =>
    typeof value === "number"
      ? [{ of, place, period, value }]
      : Object.entries(value).map(([key, one]) => ({ of, place, period, value: one, key })),
  );
  const { data: indexed } = indexObservations(city, rows);
  return expected.map(({ indicator: id, period }) => {
    const indicator = city.indicators.find((one) => one.id === id);
    const measured = measure(city, indexed, { indicator: id, place, period });
    const counts = measured.components?.length ?? measured.inputs.length;
    return [
      indicator.name.zh,
      printPeriodLabel(period),
      measured.ok ? printed(measured.value, indicator) : measured.reason,
      `${counts}${measured.components ? "项系数" : "项数据"}`,
    ];
  });
}

/** As publications print it; without a number of decimals, whole numbers stay whole and others have two. */
function printed(value, { decimals, unitOfMeasure = "" }) {
  const digits = decimals ?? (value.includes(".") ? 2 : 0);
  return `${roundNumber(value, { decimals: digits })}${unitOfMeasure}`;
}
