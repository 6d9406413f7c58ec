// 25 rules over 36,000 assessments: this library, plain functions, decimal.js by hand, and engines for rules and expressions,
// interleaved in one process, every result held against exact integers. `npm run bench`
import { Environment } from "@marcbachmann/cel-js";
import { Decimal } from "decimal.js";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { all, create } from "mathjs";
import { compileFormula, parseFormula } from "seven-benefits/formula";
import { ownRules } from "./own-rules.mjs";
import { race, report } from "./race.mjs";
import { assessments, conditions, trees, vocabulary } from "./rule-set.mjs";
import { cel, decimalJs, exactly, javaScript, jsonLogic, mathjs, rulesEngineRule } from "./translate.mjs";

const numbers = Object.keys(vocabulary).filter((name) => vocabulary[name].type === "number");

/** Records whose numbers are made ready, once for all rules, as an author would for many rules. */
function withNumbers(records, ready) {
  return records.map((record) => {
    const made = { ...record };
    for (const name of numbers) made[name] = ready(record[name]);
    return made;
  });
}

/** For each record the numbers of the rules that hold, as bits. */
function heldBits(rules, records) {
  return records.map((record) => {
    let bits = 0;
    for (let i = 0; i < rules.length; i++) if (rules[i](record) === true) bits |= 1 << i;
    return bits;
  });
}

/**
 * Milliseconds by contender, with numbers made ready and from decimal text. "As flags are raised" is what an assessment does
 * for each rule: it reads the facts, runs the condition and looks for a run. "Conditions alone" leaves out the run.
 */
export async function evaluations(count, { runs = 7 } = {}) {
  const texts = assessments(count);
  const expected = texts.map((record) =>
    trees.reduce((bits, tree, i) => (exactly(tree, record) ? bits | (1 << i) : bits), 0),
  );
  const { rules: own, readDecimal, runOf } = await ownRules();
  const rationals = withNumbers(texts, readDecimal);
  const floats = withNumbers(texts, Number);
  const decimals = withNumbers(texts, (text) => new Decimal(text));

  const conditionsAlone = own.map(({ condition: { run }, reads: [first, second, third, fourth] }) => {
    const [a, b, c, d] = [first, second, third, fourth].map((one) => one?.fact.read);
    if (b === undefined) return (record) => run([a(record)]);
    if (c === undefined) return (record) => run([a(record), b(record)]);
    if (d === undefined) return (record) => run([a(record), b(record), c(record)]);
    return (record) => run([a(record), b(record), c(record), d(record)]);
  });
  const asFlags = own.map((rule) => (record) => runOf(rule, record, 1).length === 1);
  const overRecords = conditions.map((text) => {
    const { evaluate } = compileFormula(parseFormula(text).formula, vocabulary);
    return (record) => evaluate(record).value;
  });
  const plain = trees.map((tree) => new Function("f", `return ${javaScript(tree)}`));
  const byHand = trees.map((tree) => {
    const constants = [];
    const source = decimalJs(tree, constants);
    return new Function("c", `return (f) => ${source}`)(constants.map((text) => new Decimal(text)));
  });
  const generating = new LogicEngine();
  const generated = trees.map((tree) => generating.build(jsonLogic(tree)));
  const interpreting = new LogicEngine();
  const interpreted = trees.map(jsonLogic).map((logic) => (record) => interpreting.run(logic, record));
  const environment = new Environment().registerVariable("f", "map");
  const parsed = trees.map((tree) => environment.parse(cel(tree)));
  const wrapped = floats.map((f) => ({ f }));

  const contenders = {
    "ours, conditions alone": () => heldBits(conditionsAlone, rationals),
    "ours, as flags are raised": () => heldBits(asFlags, rationals),
    "plain functions": () => heldBits(plain, floats),
    "decimal.js by hand": () => heldBits(byHand, decimals),
    "json-logic-engine (generated code)": () => heldBits(generated, floats),
    "json-logic-engine (no generated code)": () => heldBits(interpreted, floats),
    "cel-js": () => heldBits(parsed, wrapped),
  };
  const fromText = {
    "ours, compileFormula: each number read by each rule": () => heldBits(overRecords, texts),
    "ours, as flags are raised": () => heldBits(asFlags, withNumbers(texts, readDecimal)),
    "plain functions": () => heldBits(plain, withNumbers(texts, Number)),
    "decimal.js by hand": () =>
      heldBits(
        byHand,
        withNumbers(texts, (text) => new Decimal(text)),
      ),
    "json-logic-engine (generated code)": () => heldBits(generated, withNumbers(texts, Number)),
    "json-logic-engine (no generated code)": () => heldBits(interpreted, withNumbers(texts, Number)),
    "cel-js": () =>
      heldBits(
        parsed,
        withNumbers(texts, Number).map((f) => ({ f })),
      ),
  };
  const math = create(all);
  const byMathjs = trees.map((tree) => {
    const compiled = math.compile(mathjs(tree));
    return (record) => compiled.evaluate(record);
  });
  const engine = new Engine();
  for (const [i, tree] of trees.entries())
    engine.addRule({ conditions: rulesEngineRule(tree), event: { type: "held", params: { i } } });
  const part = floats.slice(0, count / 12);
  const slowContenders = {
    mathjs: () => heldBits(byMathjs, part),
    "json-rules-engine": async () => {
      const bits = [];
      for (const record of part) {
        const { events } = await engine.run(record);
        bits.push(events.reduce((held, { params }) => held | (1 << params.i), 0));
      }
      return bits;
    },
  };
  const best = await race(contenders, expected, { runs });
  const ofPart = await race(slowContenders, expected.slice(0, part.length), { runs: 2 });
  for (const [name, took] of ofPart) best.set(`${name}, a twelfth of the work times twelve`, 12 * took);
  return { ready: best, fromText: await race(fromText, expected, { runs }) };
}

if (process.argv[1]?.endsWith("rules.mjs")) {
  const { ready, fromText } = await evaluations(36_000);
  report("25 rules over 36,000 assessments, 900,000 evaluations; numbers made ready beforehand", ready, [
    "ours, conditions alone",
    "ours, as flags are raised",
  ]);
  report("the same from decimal text, which every engine but the first reads once for all rules", fromText, [
    "ours, as flags are raised",
    "ours, compileFormula: each number read by each rule",
  ]);
}
