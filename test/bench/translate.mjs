// One condition, as a tree, in the language of every engine of the bench: the meaning is the same, and no one writes it twice.
import { vocabulary } from "./rule-set.mjs";

const isNumeric = ({ kind, name }) =>
  kind === "number" || (kind === "name" && vocabulary[name].type === "number");
const orders = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** The value of a tree for a record, in exact integers of the fourth decimal: what everyone is held against. */
export function exactly(tree, record) {
  switch (tree.kind) {
    case "name":
      return isNumeric(tree) ? tenThousandths(record[tree.name]) : record[tree.name];
    case "number":
      return tenThousandths(tree.value);
    case "unary":
      return tree.operator === "not" ? !exactly(tree.operand, record) : -exactly(tree.operand, record);
    case "binary":
      return operate(tree.operator, exactly(tree.left, record), exactly(tree.right, record));
    default:
      return tree.value;
  }
}

function tenThousandths(text) {
  const [integers, decimals = ""] = text.split(".");
  return BigInt(integers + decimals.padEnd(4, "0"));
}

function operate(operator, a, b) {
  switch (operator) {
    case "and":
      return a && b;
    case "or":
      return a || b;
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return a >= b;
  }
}

/** What a programmer would write by hand over a record `f` of native values. */
export function javaScript(tree) {
  return print(tree, {
    name: ({ name }) => `f.${name}`,
    operator: { and: "&&", or: "||", "==": "===", "!=": "!==" },
    not: (text) => `!(${text})`,
  });
}

/** The same where the numbers of `f` are instances of Decimal. Constants are made beforehand, as a careful author would. */
export function decimalJs(tree, constants) {
  const methods = { "<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "==": "eq" };
  return print(tree, {
    name: ({ name }) => `f.${name}`,
    number: (value) => `c[${constants.push(value) - 1}]`,
    operator: { and: "&&", or: "||", "==": "===", "!=": "!==" },
    order: (operator, a, b) => `${a}.${methods[operator]}(${b})`,
    not: (text) => `!(${text})`,
  });
}

export function cel(tree) {
  return print(tree, {
    name: ({ name }) => `f.${name}`,
    number: (value) => (value.includes(".") ? value : `${value}.0`),
    operator: { and: "&&", or: "||" },
    not: (text) => `!(${text})`,
  });
}

/** mathjs compares texts as numbers with `==`, so it has `equalText`. */
export function mathjs(tree) {
  return print(tree, {
    name: ({ name }) => name,
    operator: { and: "and", or: "or" },
    order: (operator, a, b) => `${a} ${operator} ${b}`,
    text: (operator, a, b) => (operator === "==" ? `equalText(${a}, ${b})` : `not equalText(${a}, ${b})`),
    not: (text) => `not (${text})`,
  });
}

function print(tree, style) {
  const inner = (node) => print(node, style);
  switch (tree.kind) {
    case "name":
      return style.name(tree);
    case "number":
      return style.number?.(tree.value) ?? tree.value;
    case "text":
      return JSON.stringify(tree.value);
    case "unary":
      return tree.operator === "not"
        ? style.not(inner(tree.operand))
        : inner({ ...tree.operand, value: `-${tree.operand.value}` });
    default: {
      const { operator, left, right } = tree;
      const [a, b] = [inner(left), inner(right)];
      if (orders.has(operator) && isNumeric(left) && style.order) return style.order(operator, a, b);
      if (orders.has(operator) && !isNumeric(left) && style.text) return style.text(operator, a, b);
      return `(${a} ${style.operator[operator] ?? operator} ${b})`;
    }
  }
}

export function jsonLogic(tree) {
  switch (tree.kind) {
    case "name":
      return { var: tree.name };
    case "number":
      return Number(tree.value);
    case "unary":
      return tree.operator === "not" ? { "!": [jsonLogic(tree.operand)] } : -Number(tree.operand.value);
    case "binary": {
      const operator = { "==": "===", "!=": "!==" }[tree.operator] ?? tree.operator;
      return { [operator]: [jsonLogic(tree.left), jsonLogic(tree.right)] };
    }
    default:
      return tree.value;
  }
}

const named = {
  "<": "lessThan",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
  "==": "equal",
  "!=": "notEqual",
};

/** The conditions of json-rules-engine: a fact beside a constant or another fact. */
export function rulesEngine(tree) {
  const { kind, operator, left, right } = tree;
  if (kind === "name") return { fact: tree.name, operator: "equal", value: true };
  if (kind === "unary") return { not: rulesEngine(tree.operand) };
  if (operator === "and") return { all: [rulesEngine(left), rulesEngine(right)] };
  if (operator === "or") return { any: [rulesEngine(left), rulesEngine(right)] };
  const value = right.kind === "name" ? { fact: right.name } : jsonLogic(right);
  return { fact: left.name, operator: named[operator], value };
}

/** As the whole of a rule: json-rules-engine wants `all`, `any` or `not` outside. */
export function rulesEngineRule(tree) {
  const conditions = rulesEngine(tree);
  return "fact" in conditions ? { all: [conditions] } : conditions;
}
