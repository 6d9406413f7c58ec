import { type Rational, sign } from "../number/index.js";
import { type AggregateName, aggregate } from "./aggregates.js";
import type { Known } from "./cell.js";
import { type Found, foundAt, hasKeys, keysOf, lackingKeys, type Walked } from "./found.js";
import { isTrouble, type Trouble, together } from "./trouble.js";

/** What an aggregate makes of its operands; each trouble of a key says which key. */
export function walkAggregate(
  absent: ReadonlySet<string>,
  name: AggregateName,
  operands: readonly Walked[],
): Found {
  if (!operands.some(({ found }) => hasKeys(found))) return lackingKeys(absent, operands);
  const keys = keysOf(operands);
  const columns = operands.map((operand) => keys.map((key) => foundAt(operand, key)));
  const [first, ...rest] = columns.flatMap((column) =>
    column.flatMap((found, i) => (isTrouble(found) ? [ofKey(found, keys[i] ?? "")] : [])),
  );
  if (first !== undefined) return together([first, ...rest]);
  if (keys.length === 0) return { reason: "empty" };
  const outcome = aggregate(name, columns as readonly (readonly Known[])[]);
  if (typeof outcome !== "string") return outcome;
  const weights = (columns[1] ?? []) as readonly Rational[];
  const negative = keys.filter((_, i) => weights[i] !== undefined && sign(weights[i]) < 0);
  return { reason: outcome, parts: negative.map((key) => ({ reason: outcome, key })) };
}

/** The trouble with the key that it belongs to, unless it is told by names or by keys of its own already. */
function ofKey(trouble: Trouble, key: string): Trouble {
  return trouble.reason === "missing" || trouble.parts !== undefined || trouble.key !== undefined
    ? trouble
    : { ...trouble, key };
}
