import { withoutMarks } from "../threshold/note-marks.js";
import { evenText } from "./cell.js";

/** 注:…, 来源:…, 单位:%, 合计 and (续表). A colon or a number tells 注 from 注册护士数. */
const note =
  /^\(?(?:(?:备|附)?注(?:释|解)?|说明|(?:资料|数据)?来源|填表(?:人|单位|日期)?|制表(?:人|单位|日期)?|(?:计量)?单位)(?:[0-9一二三四五六七八九十]*[:.、)]|[0-9]|$)|^\(?(?:续上?表|接上表|上接|转下页)|^(?:合计|总计|小计)$/u;
/** 为约束性指标 behind a mark, 带*的为…: what a mark means. */
const legend = /^(?:为|按|指|表示|系|是|不?含|不?包括|根据|以)(?!老)/u;
const marked =
  /^(?:带|标|打|加)?(?:有|注)?["(]?[☆★※*△▲#①-⑳][")]?(?:号|者)?的?(?:指标|项目)?(?:为(?!老)|是|表示|系)/u;

/** Whether a text that stands alone in its row is a note on the table rather than an indicator. */
export function isNote(text: string): boolean {
  const even = evenText(text);
  const bare = withoutMarks(even);
  return note.test(even) || marked.test(even) || (bare !== even && legend.test(bare));
}
