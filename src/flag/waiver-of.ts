import type { Waiver } from "../model/index.js";
import type { CivilDate } from "../period/index.js";

/** The first waiver that puts a flag off at a date; its first and its last day count. */
export function waiverOf(
  waivers: readonly Waiver[],
  rule: string,
  {
    indicator,
    place,
    asOf,
  }: { readonly indicator: string; readonly place: string; readonly asOf: CivilDate },
): Waiver | undefined {
  return waivers.find(
    (waiver) =>
      waiver.rule === rule &&
      waiver.indicator === indicator &&
      waiver.place === place &&
      (waiver.from === undefined || waiver.from <= asOf) &&
      asOf <= waiver.until,
  );
}
