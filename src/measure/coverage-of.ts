import type { Input } from "./input.js";
import type { Coverage } from "./measurement.js";

const whole: Coverage = { found: 1, of: 1 };

/**
 * How many places reported everything that some inputs need. A place that reported for itself needs no other: it is counted
 * only where no place inside it was looked at. Where nothing is asked of anybody, nothing lacks.
 *
 * @param place id of the place that is measured
 */
export function coverageOf(place: string, inputs: readonly Input[]): Coverage {
  const isOwn = ({ reporting, lacking }: Input) =>
    lacking.length === 0 && reporting.length === 1 && reporting[0] === place;
  if (inputs.every(isOwn)) return whole;
  const asked = new Set<string>();
  const lacking = new Set<string>();
  for (const input of inputs) {
    for (const one of input.reporting) asked.add(one);
    for (const one of input.lacking) {
      asked.add(one);
      lacking.add(one);
    }
  }
  if (asked.size === 0) return whole;
  if (asked.size > 1 && !lacking.has(place)) asked.delete(place);
  return { found: asked.size - lacking.size, of: asked.size };
}

/** The coverage of what is made of components: that of the one of which the smallest share of places reported. */
export function leastCoverage(coverages: readonly Coverage[]): Coverage {
  return coverages.reduce((least, one) => {
    const difference = one.found * least.of - least.found * one.of;
    return difference < 0 || (difference === 0 && one.of > least.of) ? one : least;
  }, whole);
}
