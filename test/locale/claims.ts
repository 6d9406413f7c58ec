/** What a clause of a sentence says of a value and something that it is held against. */
export interface Claim {
  /** The clause. */
  readonly clause: string;
  /** Whether it is about the year alone. */
  readonly isAnnual: boolean;
  /** Where it says that the value lies. */
  readonly side: "below" | "above" | "level" | "inside" | "notAbove" | "notBelow" | "left" | "over";
  /** Whether it says that it is good so; English does not say. */
  readonly isGood?: boolean;
  /** The number against which it is held; of a range, its ends. */
  readonly against: readonly number[];
  /** The difference. */
  readonly gap?: number;
  /** The value that it holds. */
  readonly value: number;
  /** Whether it says that so much is allowed. */
  readonly isTolerated: boolean;
}

type Read = Pick<Claim, "side" | "isGood" | "against" | "gap">;

const number = String.raw`(-?\d+(?:\.\d+)?)`;
const range = `${number}(?:[—–]${number})?`;
const zhName = "(?:\\d{4}年目标|年度目标|应达值|底线|上限|每期要求)";
const enName =
  "(?:the \\d{4} target of|the milestone of|the expected|the (?:floor|ceiling|standing target) of)";

const zhWords: readonly (readonly [RegExp, Read["side"], boolean?])[] = [
  [new RegExp(`^低于${zhName}${range}`), "below", false],
  [new RegExp(`^高于${zhName}${range}`), "above", false],
  [new RegExp(`^未超过${zhName}${range}`), "notAbove", false],
  [new RegExp(`^未控制在${zhName}${range}`), "notBelow", false],
  [new RegExp(`^(?:达到|超过)${zhName}${range}`), "above", true],
  [new RegExp(`^控制在${zhName}${range}`), "below", true],
  [new RegExp(`^等于${zhName}${range}`), "level", true],
  [new RegExp(`^在${zhName}${range}`), "inside", true],
  [new RegExp(`^距\\d{4}年目标${range}.*还差${number}`), "left"],
  [new RegExp(`^比\\d{4}年目标${range}.*仍高${number}`), "over"],
];
const enWords: readonly (readonly [RegExp, Read["side"]])[] = [
  [new RegExp(`^${number}.* below ${enName} (?:about )?${range}`), "below"],
  [new RegExp(`^${number}.* above ${enName} (?:about )?${range}`), "above"],
  [new RegExp(`^not above ${enName} (?:about )?${range}`), "notAbove"],
  [new RegExp(`^not below ${enName} (?:about )?${range}`), "notBelow"],
  [new RegExp(`^level with ${enName} (?:about )?${range}`), "level"],
  [new RegExp(`^reaching ${enName} (?:about )?${range}`), "above"],
  [new RegExp(`^above ${enName} ${range}`), "above"],
  [new RegExp(`^below ${enName} (?:about )?${range}`), "below"],
  [new RegExp(`^within ${enName} (?:about )?${range}`), "inside"],
  [new RegExp(`^${number}.* short of the \\d{4} target of (?:about )?${range}`), "left"],
  [new RegExp(`^${number}.* over the \\d{4} target of (?:about )?${range}`), "over"],
];

const numbers = (found: RegExpExecArray) =>
  found.slice(1).flatMap((one) => (one === undefined ? [] : [Number(one)]));

/** The claims of a Chinese sentence. */
export function zhClaims(sentence: string): readonly Claim[] {
  return claimsOf(
    sentence.split(/[;;]/),
    (part) => part.replace(/^(?:年度|全程):/, "").split(/[,,]/),
    (clause, next = "") => {
      for (const [words, side, isGood] of zhWords) {
        const found = words.exec(clause);
        if (found === null) continue;
        const all = numbers(found);
        const isLeft = side === "left" || side === "over";
        const gap = isLeft
          ? all.at(-1)
          : Number(/^(?:差|超出|高出|低)(\d[\d.]*)/.exec(next)?.[1] ?? Number.NaN);
        const against = isLeft ? all.slice(0, -1) : all;
        return { side, ...(isGood !== undefined && { isGood }), against, ...(gap && { gap }) };
      }
      return undefined;
    },
    {
      value: new RegExp(`为${number}`),
      rounded: new RegExp(`^按修约值${number}`),
      unknown: "按修约值比较",
      tolerated: "在允许的偏差之内",
      annual: /^年度:/,
    },
  );
}

/** The claims of an English sentence. */
export function enClaims(sentence: string): readonly Claim[] {
  return claimsOf(
    sentence.split("; "),
    (part) => part.replace(/^for the (?:year|whole way): /, "").split(/, (?!and )/),
    (clause) => {
      for (const [words, side] of enWords) {
        const found = words.exec(clause);
        if (found === null) continue;
        const all = numbers(found);
        const isGapTold = /^-?\d/.test(clause);
        return { side, against: isGapTold ? all.slice(1) : all, ...(isGapTold && { gap: all[0] }) } as Read;
      }
      return undefined;
    },
    {
      value: new RegExp(`: ${number}`),
      rounded: new RegExp(`^compared as rounded to ${number}`),
      unknown: "compared as rounded",
      tolerated: "within the tolerance",
      annual: /^for the year: /,
    },
  );
}

interface Marks {
  readonly value: RegExp;
  readonly rounded: RegExp;
  readonly unknown: string;
  readonly tolerated: string;
  readonly annual: RegExp;
}

function claimsOf(
  parts: readonly string[],
  clausesOf: (part: string) => readonly string[],
  read: (clause: string, next?: string) => Read | undefined,
  marks: Marks,
): readonly Claim[] {
  const own = Number(marks.value.exec(parts[0] ?? "")?.[1]);
  return parts.flatMap((part) => {
    const clauses = clausesOf(part);
    let value = own;
    return clauses.flatMap((clause, i) => {
      const rounded = marks.rounded.exec(clause);
      if (rounded !== null) value = Number(rounded[1]);
      if (clause === marks.unknown) value = Number.NaN;
      const found = read(clause, clauses[i + 1]);
      if (found === undefined) return [];
      const isLeft = found.side === "left" || found.side === "over";
      const isTolerated = clauses.slice(i, i + 3).includes(marks.tolerated);
      const held = isLeft ? own : value;
      return [{ clause, isAnnual: marks.annual.test(part), ...found, value: held, isTolerated }];
    });
  });
}
