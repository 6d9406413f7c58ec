import type { DefinitionChange, NamedInputs } from "../measure/index.js";
import { isPeriodText } from "../period/index.js";
import type { Names } from "./names.js";
import type { NamedChange, NamedFigure, NamedFigures } from "./verdict-sayings.js";

const figure = /^(?:(previous|cumulative)\()?([^()[\]@]+)\)?(?:\[(.*)\])?((?:@[^@[\]]+)*)$/u;

/** The figures that a measurement names, by their parts. */
export function namedFigures(names: Names, inputs: NamedInputs | undefined): NamedFigures | undefined {
  return inputs && { figures: inputs.names.map((text) => namedFigure(names, text)), count: inputs.count };
}

/** A figure such as `pupils[三小]@2023/24@east`, by its parts; as it is where it cannot be read. */
export function namedFigure(names: Names, text: string): NamedFigure {
  const [whole, time, id, key, at = ""] = figure.exec(text) ?? [];
  if (whole === undefined || id === undefined) return { name: text };
  const parts = at.split("@").slice(1);
  const period = parts.find(isPeriodText);
  const place = parts.find((part) => !isPeriodText(part));
  return {
    name: names.element(id),
    ...((time === "previous" || time === "cumulative") && { time }),
    ...(key !== undefined && { key }),
    ...(period !== undefined && { period }),
    ...(place !== undefined && { place: names.place(place) || (names.jurisdiction ?? place) }),
  };
}

/** What was counted by more than one definition. */
export function namedChanges(
  names: Names,
  changed: readonly DefinitionChange[] | undefined,
): readonly NamedChange[] {
  return (changed ?? []).map(({ element, versions }) => ({ name: names.element(element), versions }));
}
