import type { Status, VerdictReason } from "../judge/index.js";
import type { ActionState, FlagSeverity, Response, Text } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import * as en from "./en/amounts.js";
import { reasonNames as enReasons, stateNames as enStates } from "./en/facts.js";
import { responseNames as enResponses, severityNames as enSeverities } from "./en/flags.js";
import { statusNames as enStatuses } from "./en/statuses.js";
import { inLocale, type Locale } from "./locale.js";
import type { Amount, NamedFigures, Subject } from "./verdict-sayings.js";
import * as zh from "./zh-CN/amounts.js";
import { reasonNames as zhReasons, stateNames as zhStates } from "./zh-CN/facts.js";
import { responseNames as zhResponses, severityNames as zhSeverities } from "./zh-CN/flags.js";
import { statusNames as zhStatuses } from "./zh-CN/statuses.js";

/** The single words of a locale, for lists and tables. */
export interface Terms {
  /** The states of verdicts. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Why nothing can be said, in a word or two. */
  readonly reasons: Readonly<Record<VerdictReason | "none", string>>;
  /** How far an action has come. */
  readonly states: Readonly<Record<ActionState, string>>;
  /** How grave a flag is. */
  readonly severities: Readonly<Record<FlagSeverity, string>>;
  /** What a flag asks for. */
  readonly responses: Readonly<Record<Response, string>>;
  /** A number with its unit of measure. */
  readonly amount: (amount: Amount) => string;
  /** What something is counted in, alone. */
  readonly unitOfMeasure: (unit: string) => string;
  /** An indicator with its place. */
  readonly subject: (subject: Subject) => string;
  /** A difference: of percentages in percentage points. */
  readonly difference: (amount: Amount) => string;
  /** A period; what is none stays as it is. */
  readonly period: (text: string) => string;
  /** A day. */
  readonly day: (date: CivilDate) => string;
  /** Figures by their names; of many, the first. */
  readonly figures: (figures: NamedFigures) => string;
  /** A text of the plan. */
  readonly pick: (text: Text) => string;
}

const terms: Readonly<Record<Locale, Terms>> = {
  "zh-CN": {
    statuses: zhStatuses,
    reasons: zhReasons,
    states: zhStates,
    severities: zhSeverities,
    responses: zhResponses,
    amount: zh.amount,
    unitOfMeasure: (unit) => unit,
    subject: (subject) => zh.subject(subject),
    difference: zh.difference,
    period: zh.period,
    day: zh.day,
    figures: zh.figures,
    pick: (text) => text.zh,
  },
  en: {
    statuses: enStatuses,
    reasons: enReasons,
    states: enStates,
    severities: enSeverities,
    responses: enResponses,
    amount: en.amount,
    unitOfMeasure: en.unitOfMeasure,
    subject: (subject) => en.subject(subject),
    difference: en.difference,
    period: en.period,
    day: en.day,
    figures: en.figures,
    pick: (text) => text.en ?? text.zh,
  },
};

/** The words of a locale. @throws RangeError for one that does not ship */
export function termsIn(locale: Locale): Terms {
  return inLocale(terms, locale);
}
