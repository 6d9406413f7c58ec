import type { VerdictSentences } from "../verdict-sayings.js";
import { amount, day, difference, figures, period, subject } from "./amounts.js";
import { stateNames } from "./facts.js";
import { heldClause, targetOf, threshold } from "./held.js";
import { outsideScheme } from "./schemes.js";
import { measureReasons, pathNames, statusName } from "./statuses.js";
import { superseded, targetChanged } from "./superseded.js";

/** Sentences about verdicts. */
export const verdicts: VerdictSentences = {
  clauses: {
    valued: (p) => `${subject(p, p.period)}: ${amount(p.amount)}${p.isCumulative ? " in all so far" : ""}`,
    completed: (p) =>
      `${subject(p, p.period)}: ${amount(p.amount)}, ${p.share}% of the ${wholes[p.wholeIs]}${amount(p.whole)} for the year`,
    unvalued: (p) => subject(p, p.period),
    inTime: (p) => {
      if (p.points === undefined) return "level with time progress";
      const [ahead, behind] = p.isCeiling ? ["above", "below"] : ["ahead of", "behind"];
      return `${difference({ text: p.points, unit: "%" })} ${p.isAhead ? ahead : behind} time progress`;
    },
    held: heldClause,
    assumedPath: (p) => `assumed ${pathNames[p.kind]}, not a milestone of the document`,
    missing: (p) => `${amount(p.amount)} too ${p.isExcess ? "many" : "few"}`,
    sinceBaseline: (p) => {
      const base = `the baseline of ${amount(p.baseline)} (${period(p.period)})`;
      return p.change === undefined
        ? `unchanged from ${base}`
        : `${p.isUp ? "up" : "down"} ${difference(p.change)} from ${base}`;
    },
    toTarget: ({ due, held, unit }) => {
      const gap = difference({ text: held.gap ?? "", unit });
      return `${gap} ${held.isBelow ? "short of" : "over"} ${targetOf(due)} ${threshold(held, unit)}`;
    },
    status: (p) => {
      if (p.status === "notApplicable") return "both counts are 0, not applicable";
      return statusName(p);
    },
    decidedBy: (p) => `decided by ${p.components.join(", ")}`,
    band: (p) => `"${p.band}" by the scheme "${p.scheme}"`,
    statuses: (p) =>
      p.annual.status === p.final.status
        ? `${statusName(p.final)} both for the year and for the whole way`
        : `${statusName(p.annual)} for the year, ${statusName(p.final)} for the whole way`,
    event: (p) => {
      const when = p.period === undefined ? "" : period(p.period);
      if (p.status === "met") return `achieved in ${when}`;
      if (p.isAchieved) return `achieved in ${when}, after it was due in ${period(p.due)}`;
      if (p.status === "missed") return `not achieved by the end of ${period(p.due)}`;
      return when === ""
        ? `nothing reported, due in ${period(p.due)}`
        : `not achieved in ${when}, due in ${period(p.due)}`;
    },
    superseded,
    ahead: (p) => `${targetChanged(p.target, p.unit)}, from ${period(p.from)} on`,
    agreed: (p) =>
      `reports contradict one another${p.figures === undefined ? "" : ` on ${figures(p.figures)}`} and lead to one state (${p.values.map(amount).join(", ")})`,
    report: (p) => {
      if (p.state === undefined || p.day === undefined) return "never reported";
      const done = p.progress === undefined ? "" : `, ${p.progress}% done`;
      return `${stateNames[p.state]}${done} by the report of ${day(p.day)}${p.remark === undefined ? "" : ` (${p.remark})`}`;
    },
    beside: (p) => {
      const whole = `the ${amount(p.amount)} of ${p.whole ?? "the whole"}`;
      return p.gap === undefined
        ? `beside ${whole}`
        : `${difference(p.gap)} ${p.isBelow ? "below" : "above"} ${whole}`;
    },
    share: (p) => `${p.share}% of ${p.isNumerator ? "the numerator of " : ""}${p.whole ?? "the whole"}`,
  },
  reasons: {
    noData: (p) =>
      `not reported though due${p.by === undefined ? "" : ` by ${day(p.by)}`} (as of ${day(p.asOf)})`,
    awaiting: (p) =>
      p.by === undefined ? `not due yet on ${day(p.asOf)}` : `its figure is due by ${day(p.by)}`,
    stale: (p) => {
      const which = p.period === undefined ? "the next figure" : `the figure for ${period(p.period)}`;
      return `stale: ${which} was due by ${day(p.by)} and is not in on ${day(p.asOf)}`;
    },
    incomplete: (p) => `incomplete${p.missing === undefined ? "" : `, missing ${figures(p.missing)}`}`,
    notComputable: (p) =>
      p.why === undefined
        ? "the path has no value"
        : `the formula has no value because ${measureReasons[p.why]}`,
    noBaseline: (p) => {
      const before = p.before === undefined ? "" : ` (${period(p.before)})`;
      const why = p.isRevised
        ? `no usable figure for the period before the revision${before}`
        : "no baseline";
      return `the path has no start${p.isRevised === undefined ? "" : `, because there is ${why}`}`;
    },
    noTolerance: () => 'no document says how much "about" is',
    conflicting: (p) => {
      const which = p.figures === undefined ? "" : ` on ${figures(p.figures)}`;
      const values =
        p.values.length === 0 ? "" : ` and lead to different states (${p.values.map(amount).join(", ")})`;
      return `reports contradict one another${which}${values}`;
    },
    definitionChanged: (p) => {
      const changes = p.changed.map(({ name, versions }) => `${name} by ${versions.join(", ")}`).join("; ");
      return `counted by different definitions${changes === "" ? "" : ` (${changes})`}`;
    },
    outsideScheme,
  },
  joined: (groups) =>
    groups
      .map(({ subject: of, horizon, clauses }) => {
        const head = [of, horizon === undefined ? "" : horizons[horizon]].filter((part) => part !== "");
        return [...head, clauses.join(", ")].join(": ");
      })
      .join("; "),
};

const wholes = { target: "", floor: "floor of ", ceiling: "ceiling of " } as const;
const horizons = { annual: "for the year", final: "for the whole way" } as const;
