import { foldWidths } from "./plain-phrase.js";

/** What the number of an indicator is itself, as far as its name tells. */
export interface NamedIndicator {
  /** `growth`: 收入增速, 增加值增长; `decline`: 单位能耗降幅. */
  readonly rate?: "growth" | "decline";
  /** Counts what is new: 新增托位数. */
  readonly isNew: boolean;
  /** The name, plain. */
  readonly name: string;
}

const growth = /增速|增长率|增幅|增长速度|(?:增长|递增)$/u;
const decline = /降幅|降速|下降率|降低率|(?:下降|降低)$/u;

/** What a name says of the numbers of its indicator; `undefined` without a name. */
export function namedIndicator(indicator: string | undefined): NamedIndicator | undefined {
  if (indicator === undefined) return undefined;
  const name = foldWidths(indicator.slice(0, 300))
    .replaceAll(" ", "")
    .replace(/\([^()]*\)$/u, "");
  const rate = growth.test(name) ? "growth" : decline.test(name) ? "decline" : undefined;
  return {
    name,
    ...(rate !== undefined && { rate }),
    isNew: /新增|净增|增量|新建/u.test(name) && !/[平人]均|率|占比|比例|比重|年限|增加值/u.test(name),
  };
}
