/**
 * Runs contenders in turn, several times over in one process, and keeps the best time of each: what one run loses to the
 * machine it wins back in another. Each must give the results expected before it is timed.
 *
 * @param contenders by name, a function that does the whole work and returns its results as texts
 * @param expected the results, from an oracle; a contender that works in floats is held to `floats` of its digits
 * @returns milliseconds by name
 */
export function race(contenders, expected, { runs = 7, near = () => false } = {}) {
  const best = new Map();
  for (const [name, work] of Object.entries(contenders)) {
    const results = work();
    const wrong = results.findIndex(
      (result, i) => result !== expected[i] && !near(name, result, expected[i]),
    );
    if (wrong >= 0) throw new Error(`${name}: ${results[wrong]} at ${wrong}, expected ${expected[wrong]}`);
    best.set(name, Number.POSITIVE_INFINITY);
  }
  for (let run = 0; run < runs; run++)
    for (const [name, work] of Object.entries(contenders)) {
      const started = performance.now();
      work();
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
