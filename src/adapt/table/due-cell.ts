import { issueOf, shown } from "../../issue/index.js";
import { evenText, inRow } from "./cell.js";
import type { Line } from "./line.js";
import type { ValueColumn } from "./value-column.js";

/** The year by whose end something is to be done: 2025年, 2025年底, 2025年底前, 2025.12, 2025-12. */
const endOfYear =
  /^(?:到|至)?((?:19|20|21)[0-9]{2})(?:年(?:底|末|年底|年末|终)?|年(?:底|末)(?:以?前)|[.\-/年]12(?:月?|月(?:底|末|31日)(?:以?前)?))?(?:完成|达到|实现)?$/u;

/** The column of targets as it holds for one row: a column 完成时限 says when they are due. What it says otherwise is told. */
export function targetOfRow(line: Line, target: ValueColumn | undefined, due: ValueColumn | undefined) {
  if (target === undefined || due === undefined) return { target, issues: [] };
  const cell = line.cells[due.at] ?? "";
  const { period: _, ...open } = target;
  // An empty cell may be merged with the one above it.
  if (cell === "")
    return target.period !== undefined && due.period !== undefined
      ? { target, issues: [] }
      : {
          target: open,
          issues: [inRow(line.row, issueOf("tableLacks", [], { key: "due" }), due.head)],
        };
  const year = typeof cell === "string" ? endOfYear.exec(evenText(cell))?.[1] : undefined;
  if (year !== undefined) return { target: { ...open, period: year }, issues: [] };
  const words = typeof cell === "string" ? shown(cell) : "";
  const issue = typeof cell === "string" ? issueOf("thresholdUnread", [], { words, unread: words }) : cell;
  return { target: open, issues: [inRow(line.row, issue, due.head)] };
}
