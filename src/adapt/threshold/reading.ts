import type { Direction, Target } from "../../model/index.js";
import type { DecimalText, NumberInput } from "../../number/index.js";

/** What the words of a threshold do not say by themselves. */
export interface ThresholdOptions {
  /** Whether more of the indicator is better: 达到 and a bare number mean at least (`up`) or at most (`down`). */
  readonly direction?: Direction | undefined;
  /** What the indicator is counted in: a bare number is taken in it, `39810人` is turned into `3.981` 万人, another unit is refused. */
  readonly unitOfMeasure?: string | undefined;
  /** Whether 以上 and 以下 include the number: `inclusive` (default; Civil Code, art. 1259) or `exclusive`. */
  readonly convention?: "inclusive" | "exclusive" | undefined;
  /** Where the county started, for 翻一番 and 提高5个百分点, in the unit of measure. */
  readonly baseline?: NumberInput | undefined;
  /** The year of the baseline, so that 比2020年 is not taken to speak of another one. */
  readonly baselineYear?: number | undefined;
  /** Whole years from the baseline to the due year, for 年均增长6%; with one of them, 较上年 speaks of the baseline. */
  readonly years?: number | undefined;
  /** The period for which the phrase stands, so that 2025年达到85% is not taken for another one. */
  readonly due?: string | undefined;
  /**
   * The name of the indicator: 增长6% is a share of the baseline, or itself the number of an indicator such as 收入增速;
   * 新增5000个 is the number of an indicator that counts what is new.
   */
  readonly indicator?: string | undefined;
  /**
   * Which number a ratio is: `perOne`, the second for each one of the first (`1:15` is 15 children a teacher), or
   * `quotient`, the first divided by the second (`4:5` is 0.8). The sign of 不低于1:15 may speak of 1/15 or of 15, so that
   * `perOne` takes the side from the `direction`.
   */
  readonly ratio?: "perOne" | "quotient" | undefined;
}

/** A threshold phrase as read: with a due period and a source it is a `Target`. */
export interface ThresholdReading
  extends Pick<Target, "comparator" | "value" | "upper" | "tolerance" | "holds" | "aspirational"> {
  /** True where the phrase says 左右 or 约 without a tolerance: a value on the bad side cannot be judged until one is given. */
  readonly toleranceWanted?: true;
  /** What the numbers are counted in, where the phrase or the option says so: `%`, `个`, `万人次`. */
  readonly unitOfMeasure?: string;
  /** The words as they stood, without blanks at the ends. */
  readonly words: string;
}

/** A number out of a phrase. */
export interface Amount {
  /** As plain decimal text. */
  readonly value: DecimalText;
  /** Its unit of measure. */
  readonly unit: string | undefined;
  /** Whether 万, 亿 and the like stood beside it. */
  readonly scaled: boolean;
}
