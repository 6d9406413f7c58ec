import type { Text } from "./text.js";

/** The kinds of unit: government department, party organ, mass organisation, collective. */
export const unitKinds = ["government", "party", "mass", "collective"] as const;

/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number];

/** A unit that answers for something (责任单位). What a number is counted in is its `unitOfMeasure`. */
export interface Unit<U extends string = string, W extends string = string, P extends string = string> {
  /** Identifier, unique among the units. */
  readonly id: U;
  /** Name as the document gives it: `市教育局`. */
  readonly name: Text;
  /** Government department, party organ, mass organisation, or a collective such as 各乡镇(街道). */
  readonly kind: UnitKind;
  /** The unit to which this one belongs. */
  readonly within?: W | undefined;
  /** Ids of the places that a collective stands for; the host fills them in. */
  readonly places?: readonly P[] | undefined;
}
