/** A phrase without the words that say how firmly and how often it binds. */
export interface Wished {
  /** What is left. */
  readonly rest: string;
  /** 力争, 争取 and the like. */
  readonly aspirational: boolean;
  /** 每年: for each period rather than by the due one. */
  readonly yearly: boolean;
}

const wish = /^(?:力争|争取|努力|力求|\((?:力争|争取)\))/u;
const firm = /^(?:确保|保证|必须|应当|应该|应(?=[不达超高低大小至控在])|须|要|均|都)/u;
// 每年提高 speaks of a step from year to year, which is another thing than a floor for every year.
const each = /^每年(?!(?:均|平均)?(?:增|提|上升|升|下降|降|减|递|缩|翻|新))/u;
const wishBehind = /\((?:力争|争取)\)$/u;

/** Takes 力争, 确保, 每年 and the like off a phrase. */
export function takeWish(phrase: string): Wished {
  let rest = phrase.replace(wishBehind, "");
  let aspirational = rest !== phrase;
  let yearly = false;
  for (;;) {
    const words = (wish.exec(rest) ?? firm.exec(rest) ?? each.exec(rest))?.[0];
    if (words === undefined) return { rest, aspirational, yearly };
    aspirational ||= wish.test(words);
    yearly ||= words === "每年";
    rest = rest.slice(words.length);
  }
}
