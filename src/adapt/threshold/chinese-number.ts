const digits: ReadonlyMap<string, number> = new Map(
  Array.from("零一二三四五六七八九", (word, digit) => [word, digit] as const).concat([
    ["〇", 0],
    ["两", 2],
  ]),
);
const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The characters of which Chinese numbers are made. */
export const chineseNumber = "[零〇一二两三四五六七八九十百千万亿点]+";

/**
 * A number in Chinese words as plain decimal text, or `undefined` where it is not fully said: `一百二` may be 102 or 120.
 *
 * @example
 * readChineseNumber("一百二十") // => "120"
 * readChineseNumber("两万零五十") // => "20050"
 * readChineseNumber("三点一四") // => "3.14"
 * readChineseNumber("一百二") // => undefined
 */
export function readChineseNumber(text: string): string | undefined {
  const [whole = "", decimals, ...more] = text.split("点");
  const integer = readWhole(whole);
  if (integer === undefined || more.length > 0) return undefined;
  if (decimals === undefined) return String(integer);
  const read = Array.from(decimals, (word) => digits.get(word));
  if (read.length === 0 || read.length > 20 || read.includes(undefined)) return undefined;
  return `${integer}.${read.join("")}`;
}

function readWhole(text: string): number | undefined {
  for (const [word, factor] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    const [high = "", low, ...more] = text.split(word);
    if (low === undefined) continue;
    const above = readWhole(high);
    const below = low === "" ? 0 : readRest(low, factor / 10);
    if (more.length > 0 || above === undefined || above === 0 || above >= 1e4 || below === undefined)
      return undefined;
    return above * factor + below;
  }
  return readSection(text);
}

/** What follows 万 or 亿: it begins with 零 exactly where it leaves out the next place. */
function readRest(text: string, nextPlace: number): number | undefined {
  const zero = /^[零〇]/.test(text);
  const rest = readWhole(zero ? text.slice(1) : text);
  return rest === undefined || rest === 0 || zero === rest >= nextPlace ? undefined : rest;
}

/** A number below ten thousand. */
function readSection(text: string): number | undefined {
  if (text === "零" || text === "〇") return 0;
  let total = 0;
  let last = 0; // the place last read
  let zero = false;
  for (let at = 0; at < text.length; ) {
    const digit = digits.get(text[at] ?? "") ?? (at === 0 && text[at] === "十" ? 1 : undefined);
    if (digit === 0) {
      if (zero || last <= 10) return undefined;
      zero = true;
      at++;
      continue;
    }
    if (digit === undefined) return undefined;
    if (digits.has(text[at] ?? "")) at++;
    const place = places.get(text[at] ?? "") ?? 1;
    const next = place * 10 === last;
    if (last > 0 && (place >= last || zero === next)) return undefined;
    total += digit * place;
    last = place;
    zero = false;
    if (place > 1) at++;
    else if (at < text.length) return undefined;
  }
  return last === 0 || zero ? undefined : total;
}
