import type { Concern } from "../../model/index.js";
import type { YuyaoElement } from "./elements/index.js";
import type { YuyaoIndicator } from "./indicators/index.js";
import type { YuyaoUnit } from "./units.js";

/** A property of some indicators. */
export function ofIndicators(property: string, ids: readonly YuyaoIndicator[]): Concern {
  return { kind: "indicator", ids, property };
}

/** A property of some data elements. */
export function ofElements(property: string, ids: readonly YuyaoElement[]): Concern {
  return { kind: "element", ids, property };
}

/** A property of some tasks, by their numbers. */
export function ofTasks(property: string, ids: readonly `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`[]): Concern {
  return { kind: "task", ids, property };
}

/** A property of some units. */
export function ofUnits(property: string, ids: readonly YuyaoUnit[]): Concern {
  return { kind: "unit", ids, property };
}
