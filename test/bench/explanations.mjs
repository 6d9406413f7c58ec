// What made each fired rule fire: the facts with their values, made on demand here, with every run by json-rules-engine. Then
// whole sentences, which no peer makes. `npm run bench`
import { Engine } from "json-rules-engine";
import { assess, explain } from "seven-benefits/assess";
import { province } from "./assess.mjs";
import { ownRules } from "./own-rules.mjs";
import { race } from "./race.mjs";
import { assessments, conditions, trees, vocabulary } from "./rule-set.mjs";
import { exactly, rulesEngineRule } from "./translate.mjs";

/** Facts with their values as one text, numbers without needless zeros: what every contender has to come to. */
function shown(facts) {
  const entries = Object.entries(facts).map(([name, value]) =>
    vocabulary[name].type === "number" ? [name, Number(value)] : [name, value],
  );
  return JSON.stringify(entries);
}

const namesIn = (node) =>
  node.kind === "name"
    ? [node.name]
    : [node.left, node.right, node.operand].flatMap((one) => (one ? namesIn(one) : []));

/** Milliseconds by contender for the rules that fire in so many assessments, and how many they are. */
export async function facts(count) {
  const records = assessments(count);
  const { rules, factsUsed, readDecimal } = await ownRules();
  const numbers = Object.keys(vocabulary).filter((name) => vocabulary[name].type === "number");
  const ready = (record, read) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, numbers.includes(name) ? read(value) : value]),
    );
  const rationals = records.map((record) => ready(record, readDecimal));
  const floats = records.map((record) => ready(record, Number));
  const fired = records.flatMap((record, at) =>
    trees.flatMap((tree, rule) => (exactly(tree, record) ? [{ at, rule }] : [])),
  );
  const names = trees.map((tree) => [...new Set(namesIn(tree))]);
  const expected = fired.map(({ at, rule }) =>
    shown(Object.fromEntries(names[rule].map((name) => [name, records[at][name]]))),
  );
  const ours = () => fired.map(({ at, rule }) => factsUsed(rules[rule], rationals[at], 0));
  const engine = engineWithAll();
  const part = floats.slice(0, Math.floor(count / 12));
  const theirs = async () => {
    const all = [];
    for (const record of part) for (const one of (await engine.run(record)).results) all.push(one);
    return all;
  };
  const wrong = ours().findIndex((one, i) => shown(one) !== expected[i]);
  if (wrong >= 0) throw new Error(`the facts of fired rule ${wrong} are not ${expected[wrong]}`);
  const inPart = fired.filter(({ at }) => at < part.length).length;
  const results = await theirs();
  if (results.length !== inPart) throw new Error(`json-rules-engine fired ${results.length} of ${inPart}`);
  const best = await race({ ours, theirs }, undefined, { runs: 5 });
  return {
    fired: fired.length,
    ours: best.get("ours"),
    theirs: (best.get("theirs") / inPart) * fired.length,
  };
}

function engineWithAll() {
  const engine = new Engine();
  for (const [i, tree] of trees.entries())
    engine.addRule({ name: conditions[i], conditions: rulesEngineRule(tree), event: { type: "held" } });
  return engine;
}

/** Microseconds of a sentence, and of the longer form, for each flag of an assessment of so many counties. */
export async function sentences(counties) {
  const { plan, rows } = province(counties);
  const { flags } = assess(plan, rows, { asOf: "2028-02-01" });
  const all = (options) => () => flags.map((flag) => explain(flag, { locale: "zh-CN", plan, ...options }));
  const best = await race({ sentence: all({}), full: all({ form: "full" }) }, undefined, { runs: 9 });
  const each = (name) => (1000 * best.get(name)) / flags.length;
  return { flags: flags.length, sentence: each("sentence"), full: each("full") };
}

if (process.argv[1]?.endsWith("explanations.mjs")) {
  const { fired, ours, theirs } = await facts(36_000);
  console.log(`\n${fired} rules that fired: the facts that made them fire`);
  const line = (name, took) =>
    console.log(
      `${took.toFixed(1).padStart(9)} ms ${((1000 * took) / fired).toFixed(2).padStart(7)} µs each  ${name}`,
    );
  line("ours, on demand, after the rules were evaluated", ours);
  line("json-rules-engine, which cannot evaluate without, a twelfth of the work times twelve", theirs);
  const { flags, sentence, full } = await sentences(300);
  console.log(
    `whole sentences of ${flags} flags in Chinese: ${sentence.toFixed(1)} µs each; the longer form ${full.toFixed(0)} µs`,
  );
}
