import { issueOf, shown } from "../../issue/index.js";
import type { Source } from "../../model/index.js";
import { withoutMarks } from "../threshold/note-marks.js";
import { evenText, inRow } from "./cell.js";
import type { Line } from "./line.js";
import type { Filled, RowReading } from "./row-reading.js";

const passing = /^(?:全?[县市区])?通过(?<what>.*)(?:评估|验收|认定|督导|创建|复核)率?(?:\([^()]*\))?$/u;
/** Things of which a share may pass: 通过评估的幼儿园. */
const several = /学校|幼儿园|园所|机构|医院|社区|企业|人[员数]|[中小]学(?!教育)|占比|比例|比重/u;
/** 义务教育优质均衡发展县评估通过率: the same with the verb behind. */
const passed = /^(?<what>.*)(?:评估|验收|认定|督导|创建|复核)通过率?(?:\([^()]*\))?$/u;
/** 是否通过评估, 是否创成: a question that has only two answers. */
const asked = /^是否/u;
const zeroOrHundred = /^(?:0|100)%?$/u;
const yesOrNo = /^(?:0|1|100%?|是|否)$/u;

/** Whether a row is about something that happens once: 通过…评估(率) of the county, with nothing but 0 and 100 in its cells. */
export function isEventRow(line: Line, filled: readonly Filled[]): boolean {
  const name = evenText(withoutMarks(line.words.trim()));
  const what = (passing.exec(name) ?? passed.exec(name))?.groups?.what;
  const isOne = asked.test(name) || (what !== undefined && !several.test(what));
  const answer = asked.test(name) ? yesOrNo : zeroOrHundred;
  return (
    isOne &&
    (line.unit === "" || line.unit === "%") &&
    filled.length > 0 &&
    filled.every(({ text }) => answer.test(evenText(text)))
  );
}

/** Reads 0 as not yet and 100 as achieved: the event is due in the first period with 100. */
export function readEventRow(
  line: Line,
  filled: readonly Filled[],
  sourceOf: (cell: Filled) => Source,
): RowReading {
  const later = filled.filter(({ kind }) => kind !== "baseline");
  const at = later.findIndex(({ text, period }) => isYes(text) && period !== undefined);
  const due = later[at];
  const taken = due?.period;
  const back = at < 0 ? [] : later.slice(at).filter(({ text }) => !isYes(text));
  return {
    milestones: [],
    targets:
      due === undefined || taken === undefined
        ? []
        : [{ comparator: "achieved", due: taken, source: sourceOf(due) }],
    unread: filled.filter((cell) => cell !== due).map(sourceOf),
    issues: back.map(({ text, head }) =>
      inRow(line.row, issueOf("thresholdUnread", [], { words: shown(text), unread: shown(text) }), head),
    ),
  };
}

function isYes(text: string): boolean {
  return /^(?:1|100%?|是)$/u.test(evenText(text));
}
