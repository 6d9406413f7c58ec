import { type FormulaInputs, parseFormula, traceFormula } from "../formula/index.js";
import { numberOf } from "../judge/index.js";
import type { InputUsed, Measurement, NotComputed } from "../measure/index.js";
import type { Target } from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import type { Detail } from "./detail-sayings.js";
import { namedFigures } from "./named-figure.js";
import type { Names } from "./names.js";
import { type Digits, printed } from "./printed.js";

/** The arithmetic behind a measurement, and the figures that it rests on. */
export function measuredDetails(
  measurement: Measurement,
  names: Names,
  digits: Digits,
  unit: string,
): readonly Detail[] {
  const { reported, notComputed, components = [], inputs } = measurement;
  return [
    ...arithmetic(measurement, digits),
    ...components.map((one) => componentDetail(one, names, digits, unit)),
    ...inputs.flatMap((one) => [inputDetail(one, names), ...replacedDetails(one, names)]),
    ...(notComputed === undefined ? [] : [notComputedDetail(notComputed, names)]),
    ...(reported === undefined
      ? []
      : [{ code: "reported", params: { amount: { text: reported, unit } } } as const]),
  ];
}

/** The words of a target and where they stand. */
export function targetDetails({ source, aspirational }: Target): readonly Detail[] {
  if (source === undefined) return [];
  const { words, section, item, document } = source;
  const where = [section, item]
    .filter((part) => part !== undefined)
    .join(/^[((]/u.test(item ?? "") ? "" : " ");
  return [
    {
      code: "target",
      params: { words, section: where, document, isAspirational: aspirational === true },
    },
  ];
}

function arithmetic({ formula, inputs, ok }: Measurement, digits: Digits): readonly Detail[] {
  if (formula === undefined) return [];
  const told: Detail = { code: "formula", params: { text: formula } };
  const parsed = parseFormula(formula);
  const isSingle = inputs.every(({ value }) => value !== undefined);
  if (!parsed.ok || !ok || !isSingle) return [told];
  const { steps } = traceFormula(parsed.formula, figuresOf(inputs));
  const details = steps.flatMap(({ text, value, fraction }): readonly Detail[] => {
    const number = readDecimal(value);
    // A formula that is one name comes to its figure, which is listed anyway.
    if (isFault(number) || text === formula) return [];
    // More digits than a sentence prints: they show on which side of a target it lies.
    const shown = printed(number, { decimals: Math.max(digits.decimals, 4), isFixed: false });
    const isRounded = fraction !== undefined || shown !== value;
    return [{ code: "step", params: { text: text.replaceAll(" * ", " × "), value: shown, isRounded } }];
  });
  return details.length === 0 ? [told] : details;
}

function figuresOf(inputs: readonly InputUsed[]): FormulaInputs {
  return Object.fromEntries(
    inputs.map(({ element, at, value }) => [at === "period" ? element : `${at}(${element})`, value]),
  );
}

function componentDetail(one: Measurement, names: Names, digits: Digits, unit: string): Detail {
  const value = numberOf(one);
  return {
    code: "component",
    params: {
      name: names.indicator(one.indicator),
      amount: value && { text: printed(value, digits), unit },
      why: one.ok ? undefined : one.reason,
    },
  };
}

function inputDetail(input: InputUsed, names: Names): Detail {
  const { element, at, period, less, value, keys, total, wholeAssumed } = input;
  const { places, sources, knownOn, status } = input;
  const text = value ?? total;
  return {
    code: "input",
    params: {
      name: names.element(element),
      time: at === "period" ? undefined : at,
      period,
      amount: text === undefined ? undefined : { text, unit: names.countedIn(element) },
      less,
      keys,
      isWholeAssumed: wholeAssumed === true,
      places,
      sources,
      knownOn,
      status,
    },
  };
}

function replacedDetails({ element, replaced }: InputUsed, names: Names): readonly Detail[] {
  return (replaced?.reports ?? []).map(({ value, period, key, source = "", knownOn }) => ({
    code: "replaced",
    params: {
      name: names.element(element),
      key,
      period,
      amount: typeof value === "boolean" ? undefined : { text: value, unit: names.countedIn(element) },
      source,
      knownOn,
    },
  }));
}

function notComputedDetail({ reason, missing, conflicting }: NotComputed, names: Names): Detail {
  return {
    code: "notComputed",
    params: { why: reason, figures: namedFigures(names, missing ?? conflicting) },
  };
}
