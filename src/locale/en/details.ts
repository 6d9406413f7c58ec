import type { Frequency } from "../../period/index.js";
import type { DetailSentences } from "../detail-sayings.js";
import { amount, day, difference, figures, period } from "./amounts.js";
import { methodOpinion, methodSource } from "./methods.js";
import { opinion } from "./schemes.js";
import { measureReasons, pathNames, statusName } from "./statuses.js";

const statuses = { final: "", preliminary: ", preliminary", estimated: ", estimated" } as const;
const every: Readonly<Record<Frequency, string>> = {
  month: "month",
  quarter: "quarter",
  halfYear: "half year",
  year: "year",
  schoolYear: "school year",
};
const times = { previous: " of the period before", cumulative: " since the start" } as const;

/** The lines of a longer explanation. */
export const details: DetailSentences = {
  lines: {
    formula: (p) => `Formula: ${p.text}`,
    step: (p) => `Arithmetic: ${p.text} ${p.isRounded ? "≈" : "="} ${p.value}`,
    component: (p) =>
      `Component: ${p.name}, ${p.amount === undefined ? (p.why === undefined ? "no figure" : measureReasons[p.why]) : amount(p.amount)}`,
    input: (p) => {
      const keys = p.keys === undefined ? "" : `${p.keys} keys${p.amount === undefined ? "" : ", in all "}`;
      const shown = `${keys}${p.amount === undefined ? "" : amount(p.amount)}`;
      const places = p.places === undefined ? "" : `, summed over ${p.places} places`;
      const sources = p.sources.length === 0 ? "" : `, from ${p.sources.join(", ")}`;
      const name = `${p.name}${p.time === undefined ? "" : times[p.time]}`;
      const less =
        p.less === undefined ? "" : `, less the running total before the plan, up to ${period(p.less)}`;
      const whole = p.isWholeAssumed
        ? ", assumed to be all there are, though a place inside reported none"
        : "";
      return `Data: ${name} (${period(p.period)})${shown === "" ? "" : `: ${shown}`}${less}${places}${whole}${statuses[p.status]}${sources} (${day(p.knownOn)})`;
    },
    reported: (p) => `Reported beside it: ${amount(p.amount)}`,
    notComputed: (p) =>
      `Not computed by the formula: ${measureReasons[p.why]}${p.figures === undefined ? "" : ` (${figures(p.figures)})`}; the reported value is taken`,
    replaced: (p) =>
      `Replaced: ${p.name}${p.key === undefined ? "" : ` (${p.key})`} (${period(p.period)})${p.amount === undefined ? "" : `: ${amount(p.amount)}`}${p.source === "" ? "" : `, source: ${p.source}`} (${day(p.knownOn)})`,
    target: (p) =>
      `Words: "${p.words}" (${p.document === undefined ? "" : `${p.document}, `}${p.section})${p.isAspirational ? ", wished for" : ""}`,
    superseded: (p) => `Revised: ${p.document}, ${p.reason}; by the target before: ${statusName(p)}`,
    attainment: (p) => `Attainment: ${p.share} (1 is all of it)`,
    turnsAt: (p) => {
      const count =
        p.missing === undefined
          ? ""
          : `, ${amount(p.missing)} ${p.isExcess ? "fewer" : "more"} in the numerator`;
      return `What would turn it: a value of ${amount(p.amount)}${count}`;
    },
    paceNeeded: (p) => `Needed each ${every[p.every]}: ${difference(p.change)} ${p.isUp ? "up" : "down"}`,
    pace: (p) =>
      `For information: each ${every[p.every]} so far ${difference(p.change)} ${p.isUp ? "up" : "down"}`,
    projected: (p) => `For information: at this trend, ${amount(p.amount)} in ${period(p.due)}`,
    arrival: (p) => `For information: at this pace the target is reached in ${period(p.period)}`,
    nextDue: (p) => `The next figure is due by ${day(p.day)}`,
    opinion,
    methodOpinion,
    methodSource,
    units: (p) =>
      `Units: lead ${p.leads.join(", ") || "not named"}${p.supporting.length === 0 ? "" : `; supporting ${p.supporting.join(", ")}`}`,
  },
  assumptions: {
    planYearReading: (p) => `Assumed: the plan's ${period(p.year)} means ${period(p.period)}`,
    pathDeclared: (p) =>
      `Assumed: the expected value runs ${pathNames[p.kind]}, as the plan declares and no document states`,
    pathAssumed: (p) =>
      `Assumed: the expected value runs ${pathNames[p.kind]}; it is no milestone of the document`,
    startsAtZero: () => "Assumed: without a baseline, the path starts at 0",
    planMonths: (p) => `Assumed: the months of the plan, and its time progress, count from ${day(p.from)}`,
    lag: () => "Assumed: when figures are due, by their kind, unless the plan says otherwise",
    slightFrom: (p) => `Assumed: from an attainment of ${p.value} a shortfall is slight`,
    pointsSlight: (p) =>
      `Assumed: without a usable baseline, a percentage more than ${p.points} points short is not slightly behind`,
    roundedComparison: () =>
      "Assumed: values are compared once rounded to the digits in which the limit is written",
    knownOnItsDay: () =>
      "Assumed: reports without a day of their own were known on the day for which they stand",
    planAssumption: (p) => `Assumed: ${p.text}`,
  },
};
