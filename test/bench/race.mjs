/**
 * Runs contenders in turn, several times over in one process, and keeps the best time of each: what one run loses to the
 * machine it wins back in another. Each must give the results expected before it is timed.
 *
 * @param contenders by name, a function that does the whole work and returns its results, or a promise of them
 * @param expected the results, from an oracle; `undefined` where they were checked before
 * @param near whether a result that is another one will do: the last digit of a contender that works in floats
 * @returns milliseconds by name
 */
export async function race(contenders, expected, { runs = 7, near = () => false } = {}) {
  const best = new Map();
  for (const [name, work] of Object.entries(contenders)) {
    const results = await work();
    const wrong =
      expected === undefined
        ? -1
        : results.findIndex((result, i) => result !== expected[i] && !near(name, result, expected[i]));
    if (wrong >= 0) throw new Error(`${name}: ${results[wrong]} at ${wrong}, expected ${expected[wrong]}`);
    best.set(name, Number.POSITIVE_INFINITY);
  }
  for (let run = 0; run < runs; run++)
    for (const [name, work] of Object.entries(contenders)) {
      const started = performance.now();
      const results = work();
      if (results instanceof Promise) await results;
      best.set(name, Math.min(best.get(name), performance.now() - started));
    }
  return best;
}

/** A table of times, and of how many times faster than each contender ours is. */
export function report(title, best, ours) {
  console.log(`\n${title}`);
  for (const [name, took] of best) {
    const ratio = ours.map((own) => (took / best.get(own)).toFixed(2).padStart(8)).join("");
    console.log(`${took.toFixed(1).padStart(9)} ms${ratio}  ${name}`);
  }
  console.log(`columns: milliseconds; times the time of ${ours.map((own) => `"${own}"`).join(", of ")}`);
}
