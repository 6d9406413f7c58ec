import type { DataElement } from "../../../model/index.js";

/** Data elements of the catalogue as this plan has them: the education bureau supplies them. */
export function fromEducationBureau<E extends string>(
  elements: readonly DataElement<E, never>[],
): readonly DataElement<E, "education_bureau">[] {
  return elements.map((element) => ({ ...element, supplier: "education_bureau" }));
}
