import { evaluateFormula, parseFormula, printPeriodLabel, roundNumber } from "seven-benefits";
import { annualStatuses, responses, severities, signs, states, statuses } from "./words.mjs";

/** How many there are of each, those of which there are none left out. */
export function countsLine(counts, horizon) {
  const names = horizon === "annual" ? annualStatuses : statuses;
  const told = Object.entries(names).filter(([status]) => counts[status] > 0);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${told.map(([status, name]) => `${name}${counts[status]}`).join("、")},合计${total}`;
}

/** How many flags of each severity. */
export function severityLine(flags) {
  return Object.entries(severities)
    .map(([severity, name]) => `${name}${flags.filter((flag) => flag.severity === severity).length}`)
    .join("、");
}

/** A row for each verdict: value, what is expected, how far off, and how it stands. */
export function indicatorRows(plan, verdicts) {
  const unitNames = namesOf(plan.units);
  const leadOf = new Map(plan.tasks.flatMap(({ lead, indicators }) => indicators.map((id) => [id, lead])));
  return verdicts.map(({ indicator: id, measurement, annual, final }) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    const value = measurement.ok ? printed(measurement.value, indicator) : "-";
    const expected = final.expected ? printed(final.expected.value.value, indicator) : "-";
    return [
      indicator.name.zh,
      printPeriodLabel(measurement.period),
      withUnit(value, indicator),
      withUnit(expected, indicator),
      final.gap ? distance(value, expected, final.gap) : "-",
      annual ? annualStatuses[annual.status] : "-",
      statuses[final.status],
      threshold(final.target, indicator),
      unitNames.get(indicator.lead ?? leadOf.get(id)),
    ];
  });
}

/** A row for each flag, in the order of the assessment: the gravest first. Marked, it tells how its subject stands too. */
export function flagRows(plan, flags, { marked = false } = {}) {
  const unitNames = namesOf(plan.units);
  const indicatorNames = namesOf(plan.indicators);
  const actions = plan.tasks.flatMap((task) => task.actions);
  return flags.map((flag) => [
    severities[flag.severity],
    ...(marked ? [markedState(flag)] : []),
    flag.title.zh,
    indicatorNames.get(flag.subject.indicator) ??
      actions.find(({ id }) => id === flag.subject.action).title.zh,
    sinceOf(flag),
    flag.waived ? `暂缓至${flag.waived.until}` : responses[flag.response],
    flag.goesTo.map((unit) => unitNames.get(unit)).join("、"),
  ]);
}

/** The status of an indicator or the last report of an action, with its mark. */
function markedState({ status, report, kind }) {
  if (report !== undefined) return states[report.state];
  if (status !== undefined) return statuses[status];
  return kind === "reporting" ? statuses.undetermined : "-";
}

const namesOf = (things) => new Map(things.map(({ id, name }) => [id, name.zh]));

/** As publications print it; a percentage has two decimals, a number of things none. An event was achieved or not. */
function printed(value, { decimals, unitOfMeasure }) {
  if (typeof value === "boolean") return value ? "通过" : "未通过";
  return roundNumber(value, { decimals: decimals ?? (unitOfMeasure === "%" ? 2 : 0) });
}

const withUnit = (text, { unitOfMeasure = "" }) => (/\d$/.test(text) ? `${text}${unitOfMeasure}` : text);

function threshold({ comparator, value = "", holds }, indicator) {
  return `${holds === "everyPeriod" ? "每年" : ""}${signs[comparator]}${withUnit(value, indicator)}`;
}

/** The first period of a run; a figure that is overdue or an action has none. */
function sinceOf({ since, sinceAtLatest, period }) {
  if (since === undefined) return period === undefined ? "-" : printPeriodLabel(period);
  return `${sinceAtLatest ? "至迟" : ""}${printPeriodLabel(since)}`;
}

const difference = parseFormula("abs(expected - value)");

/** The difference of the two printed numbers, so that a reader can check it. */
function distance(value, expected, gap) {
  const off = evaluateFormula(difference.formula, { value, expected });
  const [, decimals = ""] = value.split(".");
  return `${gap.value.startsWith("-") ? "超" : "差"}${roundNumber(off.value, { decimals: decimals.length })}`;
}
