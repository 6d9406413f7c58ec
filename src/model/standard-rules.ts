import type { Rule, RuleStep } from "./rule.js";

const info: readonly RuleStep[] = [{ periods: 1, severity: "info", response: "remind" }];
const warning: readonly RuleStep[] = [{ periods: 1, severity: "warning", response: "remind" }];
const critical: readonly RuleStep[] = [{ periods: 1, severity: "critical", response: "remind" }];
const warningFromTwo: readonly RuleStep[] = [{ periods: 2, severity: "warning", response: "remind" }];

/**
 * The rules that ship. All of them end at 提醒 `remind`: what is circulated, supervised or talked over is for the county's
 * own rules to say. How grave each is, and the numbers in their conditions, are this library's assumptions.
 */
export const standardRules: readonly Rule[] = [
  {
    id: "target_missed",
    title: { zh: "到期未完成", en: "Target missed" },
    kind: "progress",
    subject: "indicator",
    when: 'status == "missed" and holds == "byDue"',
    steps: critical,
  },
  {
    id: "off_track",
    title: { zh: "进度滞后", en: "Off track" },
    kind: "progress",
    subject: "indicator",
    when: 'status == "offTrack" and holds == "byDue"',
    steps: warning,
  },
  {
    id: "slightly_behind",
    title: { zh: "进度略滞后", en: "Slightly behind" },
    kind: "progress",
    subject: "indicator",
    when: 'status == "slightlyBehind" and holds == "byDue"',
    steps: info,
  },
  {
    id: "behind_twice",
    title: { zh: "连续两期滞后", en: "Behind for two periods in a row" },
    kind: "progress",
    subject: "indicator",
    when: '(status == "slightlyBehind" or status == "offTrack" or status == "reversing") and holds == "byDue"',
    steps: warningFromTwo,
  },
  {
    id: "reversing",
    title: { zh: "逆向变动", en: "Reversing" },
    kind: "progress",
    subject: "indicator",
    when: 'status == "reversing" and holds == "byDue"',
    steps: warning,
  },
  {
    id: "slipped_after_met",
    title: { zh: "提前达到后回落", en: "Slipped after an early met" },
    kind: "progress",
    subject: "indicator",
    when: 'previous(metEarly) and status != "met" and improvement < 0',
    steps: warning,
  },
  {
    id: "milestone_out_of_reach",
    title: {
      zh: "按历年最快进度仍难以达到下一节点目标",
      en: "Next milestone out of reach at the best pace so far",
    },
    kind: "progress",
    subject: "indicator",
    // A county that stands where its document wants it is not flagged for the steps that the document makes larger later.
    when: 'yearlyImprovementNeeded > 0 and yearlyImprovementNeeded > bestYearlyImprovement and (status != "onTrack" or basis != "official")',
    steps: info,
  },
  {
    id: "floor_or_ceiling_broken",
    title: { zh: "底线或上限未守住或偏离时序进度", en: "Floor or ceiling broken or off its time progress" },
    kind: "progress",
    subject: "indicator",
    when: 'keptStatus == "slightlyBehind" or keptStatus == "offTrack" or keptStatus == "reversing" or keptStatus == "missed"',
    steps: warning,
  },
  {
    id: "no_data",
    title: { zh: "应报未报", en: "No data" },
    kind: "reporting",
    subject: "indicator",
    when: 'reason == "noData" and not stale',
    steps: warning,
  },
  {
    id: "stale",
    title: { zh: "数据过时", en: "Stale" },
    kind: "reporting",
    subject: "indicator",
    when: "stale",
    steps: warning,
  },
  {
    id: "incomplete",
    title: { zh: "数据不全", en: "Incomplete" },
    kind: "reporting",
    subject: "indicator",
    when: 'reason == "incomplete"',
    steps: warning,
  },
  {
    id: "conflicting",
    title: { zh: "数据相互矛盾", en: "Conflicting" },
    kind: "reporting",
    subject: "indicator",
    when: 'reason == "conflicting"',
    steps: warning,
  },
  {
    id: "definition_changed",
    title: { zh: "口径不一", en: "Definition changed" },
    kind: "reporting",
    subject: "indicator",
    when: 'reason == "definitionChanged"',
    steps: warning,
  },
  {
    id: "place_behind_whole",
    title: { zh: "明显低于全县水平", en: "A place far behind the whole" },
    kind: "progress",
    subject: "indicator",
    // From 30 counted units on, a share of a small place says something: assumed.
    when: "gapToWhole > 3 * effectOfOne and denominator >= 30",
    steps: info,
  },
  {
    id: "action_overdue",
    title: { zh: "举措逾期未完成", en: "Action overdue" },
    kind: "progress",
    subject: "action",
    when: "daysOverdue > 0",
    steps: warning,
  },
  {
    id: "action_blocked",
    title: { zh: "举措受阻", en: "Action blocked" },
    kind: "progress",
    subject: "action",
    when: 'state == "blocked"',
    steps: warning,
  },
  {
    id: "action_unreported",
    title: { zh: "举措久未上报", en: "Action unreported" },
    kind: "reporting",
    subject: "action",
    // A year without a report: assumed.
    when: "not done and coalesce(daysSinceReport, daysSinceIssue) > 365",
    steps: info,
  },
];
