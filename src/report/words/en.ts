import type { ChangeReason, StatusCounts } from "../../assess/index.js";
import { type Status, statuses } from "../../judge/index.js";
import { termsIn } from "../../locale/index.js";
import { flagSeverities } from "../../model/index.js";
import type { Movement, MovementCounts } from "../bulletin/movement.js";
import type { LeadParams, ReportWords } from "./words.js";

const terms = /* @__PURE__ */ termsIn("en");
const day = (date: string) => terms.day(date);
const period = (text: string) => terms.period(text);

/** Among those met are those that are early. */
function told(counts: StatusCounts): string {
  const name = (status: Status) => (status === "met" ? "met (early ones included)" : terms.statuses[status]);
  const some = statuses.filter((status) => counts[status] > 0);
  return some.map((status) => `${counts[status]} ${name(status)}`).join(", ");
}

const movements: Readonly<Record<Movement, string>> = {
  newlyOffTrack: "newly behind",
  worsened: "further behind",
  recovered: "recovered",
  improved: "improved",
  reached: "reached the target",
  newlyJudged: "newly judged",
  lost: "can no longer be judged",
  reclassified: "changed",
  appeared: "new in the list",
  disappeared: "no longer in the list",
};

const plural = (some: number, one: string, more = `${one}s`) => `${some} ${some === 1 ? one : more}`;
const moved = (counts: MovementCounts) =>
  [...counts].map(([movement, some]) => `${some} ${movements[movement]}`).join(", ");
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** How many there are; of those that do not fit, how many are listed. */
function count({ count: some, listed }: LeadParams, what: string, none: string, more = ""): string {
  if (some === 0) return none;
  return `${what === "" ? `${some} in all` : plural(some, what)}${more}${listed < some ? `; the first ${listed} are listed` : ""}.`;
}

const because: Readonly<Record<ChangeReason, string>> = {
  question: "another way of judging, or other places",
  revisedTarget: "the target was revised",
  revisedPlan: "the plan was changed",
  newData: "a newer period was reported",
  revisedData: "the figures were corrected",
  date: "time went by",
};

const asked = (units: readonly string[], todo: string) =>
  units.length === 0 ? capital(todo) : `${units.join(", ")}: ${todo}`;
/** What reports say in English. */
export const enWords: ReportWords = {
  titles: {
    area: "Area",
    number: "No.",
    indicator: "Indicator",
    unitOfMeasure: "Unit of measure",
    year: "Year",
    period: "Period",
    current: "Current value",
    expected: "Expected",
    gap: "Gap",
    timeProgress: "Time progress",
    annualStatus: "Year's status",
    status: "Status",
    lead: "Lead unit",
    supporting: "Supporting units",
    remarks: "Remarks",
    place: "Place",
    severity: "Severity",
    nature: "Nature",
    subject: "Subject",
    goesTo: "Goes to",
    since: "Since",
    response: "Response",
    takes: "What it takes",
    task: "Task",
    action: "Action",
    due: "Due",
    state: "State",
    flags: "Flags",
    role: "Role",
    target: "Target",
    group: "Group",
    total: "Total",
    rank: "Rank",
    unit: "Unit",
    judged: "Judged",
    wellShare: "Met or on track",
    nearShare: "Slightly behind included",
    movement: "Movement",
    verdicts: "Verdicts",
    responsibilities: "Responsibilities",
    projectList: "Projects",
    supervisionList: "Supervision list",
    ranking: "Ranking",
    summary: "Summary",
    indicatorTable: "Progress of the indicators",
  },
  role: (role, through) => {
    const name = role === "lead" || role === "collectiveLead" ? "leads" : "supports";
    return through === undefined ? name : `${name} (through ${through})`;
  },
  duties: { supplies: "supplies data", toReport: "has to report" },
  inPlace: (place, status) => `${place}: ${status}`,
  summaryKeys: {
    goal: "Goal",
    task: "Task",
    unit: "Lead unit",
    benefit: "Benefit",
    place: "Place",
    status: "Status",
  },
  ofNone: {
    goal: "under no goal",
    task: "under no task",
    unit: "no lead unit stated",
    benefit: "under no benefit",
    place: "no place stated",
    status: "not judged",
  },
  natures: { binding: "binding", anticipatory: "anticipatory", unstated: "not stated" },
  about: (title, name) => `${title}: ${name}`,
  dated: (title, asOf, since) => {
    if (asOf === undefined) return title;
    return `${title} (as of ${day(asOf)}${since === undefined ? "" : `, compared with ${day(since)}`})`;
  },
  comma: ", ",
  numbered: (at, title) => `${at + 1}. ${title}`,
  bulletin: (plan) => `Progress bulletin: ${plan}`,
  parts: {
    headline: "Overview",
    new: "Newly or further behind",
    recovered: "Recovered or improved",
    other: "Other changes",
    behind: "Behind or missed",
    actions: "Actions to look at",
    unjudged: "Cannot be judged",
    waived: "Flags put off with leave",
  },
  headline: ({ asOf, counts, total, indicators, places }) =>
    total === 0
      ? `As of ${day(asOf)}, no indicator can be judged.`
      : places > 1
        ? `As of ${day(asOf)}, ${plural(total, "verdict")} on ${plural(indicators, "indicator")} in ${places} places: ${told(counts)}.`
        : `As of ${day(asOf)}, of ${plural(total, "indicator")}: ${told(counts)}.`,
  annual: (counts, total) => `Of the ${total} with a milestone for the year: ${told(counts)}.`,
  coverage: (measured, of, places) =>
    `${measured} of ${places > 1 ? plural(of, "verdict") : plural(of, "indicator")} could be measured.`,
  flags: ({ bySeverity, total, waived }) => {
    if (total === 0) return "No flags.";
    const some = [...flagSeverities].reverse().filter((one) => bySeverity[one] > 0);
    const put = waived === 0 ? "" : `; ${waived} put off with leave`;
    return `${plural(total, "flag")}: ${some.map((one) => `${bySeverity[one]} ${terms.severities[one]}`).join(", ")}${put}.`;
  },
  changes: (since, counts) =>
    counts.size === 0 ? `Nothing changed since ${day(since)}.` : `Since ${day(since)}: ${moved(counts)}.`,
  leads: {
    new: (of) => count(of, "", "Nothing is newly or further behind.", `: ${moved(of.movements)}`),
    recovered: (of) => count(of, "", "Nothing recovered or improved.", `: ${moved(of.movements)}`),
    other: (of) => count(of, "", "No other changes.", `: ${moved(of.movements)}`),
    behind: (of) => {
      const year = of.ofYear === 0 ? "" : ` (${of.ofYear} for the year alone)`;
      return count(of, "", "Nothing is behind or missed.", `${year}, the worst first`);
    },
    actions: (of) => count(of, "flag", "No action needs a look."),
    unjudged: (of) => count(of, "", "None."),
    waived: (of) => count(of, "flag", "No flag is put off."),
  },
  leadUnits: (units) => `Lead: ${units.join(", ")}`,
  changed: ({ movement, subject, change: { horizon, before, after, because: why } }) => {
    const [was, is] = [before && terms.statuses[before], after && terms.statuses[after]];
    const way = was === undefined ? `now ${is}` : is === undefined ? `${was} before` : `${was} → ${is}`;
    const told = horizon === "annual" ? `${way} for the year` : way;
    return `${capital(movements[movement])}: ${subject}: ${told} (${because[why]})`;
  },
  supply: {
    noData: (units, { awaited }) =>
      asked(units, `report the figures${awaited === undefined ? "" : ` for ${period(awaited.period)}`}`),
    awaiting: (_, { awaited }) =>
      awaited === undefined ? "Not due yet: report in time" : `Due by ${day(awaited.by)}`,
    stale: (units, { awaited }) =>
      asked(
        units,
        `report the figures for ${awaited === undefined ? "the latest period" : period(awaited.period)}`,
      ),
    incomplete: (units, { figures }) =>
      asked(units, figures === undefined ? "report what is missing" : `report what is missing: ${figures}`),
    notComputable: (units) => asked(units, "check the formula and the figures"),
    noBaseline: (units, { start: { isRevised, before } }) => {
      if (isRevised === undefined) return "The path needs a start";
      if (!isRevised) return "The plan needs a baseline";
      const which = before === undefined ? "" : ` (${period(before)})`;
      return asked(units, `report the figures for the period before the revision${which}`);
    },
    noTolerance: () => 'The plan needs to say how far off "about" may be',
    conflicting: (units, { figures }) =>
      asked(units, `settle which of the reports holds${figures === undefined ? "" : `: ${figures}`}`),
    definitionChanged: (units) => asked(units, "report again by one definition"),
    outsideScheme: () => "The scheme needs a band for this case",
  },
  gap: (difference, isExcess) => `${difference} ${isExcess ? "too much" : "short"}`,
  ofYear: (gap) => `${gap} for the year`,
  waived: (title) => `${title} (put off with leave)`,
  because: (state, reason) => `${state} (${reason})`,
  threshold: (cell) =>
    cell
      .replace(/^力争/u, "aims at ")
      .replace(/^每年/u, "each year ")
      .replace(/^通过$/u, "achieved")
      .replace(/^(.*\d)[^\d]*左右$/u, "about $1"),
  since: (since, isAtLatest) =>
    `${/^\d{4}-\d\d-\d\d$/.test(since) ? day(since) : period(since)}${isAtLatest ? " at the latest" : ""}`,
  rank: ({ rank, isTied }) => (isTied ? `${rank} (tied)` : String(rank)),
  movement: ({ movement }) => {
    if (movement === undefined) return "-";
    return movement === 0 ? "unchanged" : movement > 0 ? `up ${movement}` : `down ${-movement}`;
  },
  refused: ({ reason, judged, judgeable, indicators }, share, least) => {
    if (reason === "nothingJudged") return "nothing can be judged, so it is not ranked";
    if (reason === "fewIndicators")
      return `targets of its own in ${plural(indicators, "indicator")} only, ${share}% of the most, below ${least}%: not comparable`;
    return `${judged} of ${judgeable} can be judged, a share that is ${share}% of the best, below ${least}%: not comparable`;
  },
  takes: {
    reach: (amount, comparator, upper) => {
      switch (comparator) {
        case "moreThan":
          return `above ${amount}`;
        case "atMost":
          return `at most ${amount}`;
        case "lessThan":
          return `below ${amount}`;
        case "equalTo":
          return `exactly ${amount}`;
        case "between":
          return upper === undefined ? `at least ${amount}` : `from ${amount} to ${upper}`;
        default:
          return `at least ${amount}`;
      }
    },
    missing: (amount, isExcess) => `${amount} too ${isExcess ? "many" : "few"}`,
    awaited: (of, until) => `report the figure for ${of} (due ${until})`,
    supply: (figures) => `report ${figures}`,
    settle: (figures) => `settle ${figures}`,
    unblock: "remove what blocks it",
    reportAction: "report how far it has come",
    finish: (due) => (due === undefined ? "finish it" : `finish it (due ${due})`),
  },
};
