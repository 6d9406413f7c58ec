import { inside } from "./inside.mjs";
import { conditions, vocabulary } from "./rule-set.mjs";

/** Each fact is read by a function of its own, as the library's facts are. */
const readers = Object.fromEntries(
  Object.keys(vocabulary).map((name) => [name, new Function("f", `return f.${name}`)]),
);

/** The rules as the library compiles them, over records in the place of verdicts. */
export async function ownRules() {
  const { compileTree, factsUsed, parseFormula, readDecimal, runOf, shapeIn } = await inside([
    "src/formula/index.ts",
    "src/number/index.ts",
    "src/flag/run.ts",
    "src/flag/facts-used.ts",
  ]);
  const steps = [{ periods: 1, severity: "info", response: "remind" }];
  const rules = conditions.map((when, i) => {
    const condition = compileTree(parseFormula(when).formula, (slot) => shapeIn(vocabulary, slot));
    const reads = condition.slots.map(({ key }) => ({ key, fact: { read: readers[key] }, back: 0 }));
    return { rule: { id: `r${i}`, when, steps }, condition, reads, isCounted: true };
  });
  return { rules, factsUsed, readDecimal, runOf };
}
