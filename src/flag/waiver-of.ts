import type { Waiver } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import type { FlagSubject } from "./flag.js";

/** The first waiver that puts a flag off at a date; its first and its last day count. */
export function waiverOf(
  waivers: readonly Waiver[],
  rule: string,
  { indicator, action, place }: FlagSubject,
  asOf: CivilDate,
): Waiver | undefined {
  return waivers.find(
    (waiver) =>
      waiver.rule === rule &&
      (action === undefined ? waiver.indicator === indicator : waiver.action === action) &&
      waiver.place === place &&
      (waiver.from === undefined || waiver.from <= asOf) &&
      asOf <= waiver.until,
  );
}
