/** A phrase without the words that say how firmly, how often and by when it binds. */
export interface Wished {
  /** What is left. */
  readonly rest: string;
  /** 力争, 争取 and the like. */
  readonly aspirational: boolean;
  /** 每年: for each period rather than by the due one. */
  readonly yearly: boolean;
  /** 2025年, 到2025年底: the years that it names. */
  readonly years: readonly string[];
}

const wish = /^(?:力争|争取|努力|力求|\((?:力争|争取)\))/u;
const firm =
  /^(?:确保|保证|必须|应当|应该|应(?=[不达超高低大小至控在])|须|要|均|都|累计(?=[^新净增减提上升降下压缩扩翻递]|新增))/u;
/** How steadily or widely something is to come about, which moves no number. 基本 (nearly) and 逐年 (from year to year) do. */
const manner =
  /^(?:稳步|逐步|总体上?|原则上|持续|进一步|不断|全面|普遍|大幅|有序)(?=[\p{Script=Han}])(?![以之]?[上下内])/u;
// 每年提高 speaks of a step from year to year, which is another thing than a floor for every year.
const each =
  /^(?:每年(?!(?:均|平均)?(?:增|提|上升|升|下降|降|减|递|缩|翻))|年(?=净?新增|培训|服务|开展|举办))/u;
const wishBehind = /\((?:力争|争取)\)$/u;
// 2025年的80% and 2025年翻一番 have 的 and 比 of their own.
const by = /^(?:到|至|在)?([12][0-9]{3})年(?:底|末|年底)?(?:前|之前)?(?:,|(?!的|水平|基础|同期))/u;

const yearBehind = /\(([12][0-9]{3})年(?:底|末)?\)$/u;

/** Takes 力争, 确保, 每年, 到2025年 and the like off a phrase. */
export function takeWish(phrase: string): Wished {
  const dated = yearBehind.exec(phrase);
  const undated = dated === null ? phrase : phrase.slice(0, dated.index);
  let rest = undated.replace(wishBehind, "");
  let aspirational = rest !== undated;
  let yearly = false;
  const years: string[] = dated?.[1] === undefined ? [] : [dated[1]];
  for (;;) {
    const year = by.exec(rest);
    const words = (year ?? wish.exec(rest) ?? firm.exec(rest) ?? manner.exec(rest) ?? each.exec(rest))?.[0];
    if (words === undefined || words === rest) return { rest, aspirational, yearly, years };
    if (year?.[1] !== undefined) years.push(year[1]);
    aspirational ||= wish.test(words);
    yearly ||= each.test(rest);
    rest = rest.slice(words.length);
  }
}
