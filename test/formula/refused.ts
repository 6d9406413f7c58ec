import { expect, it } from "vitest";
import type { SyntaxFault } from "../../src/issue/index.js";
import { refusals } from "./shape.js";

/** An issue with the spelling or the grammar, as `refusals` shows it. */
export const syntax = (fault: SyntaxFault, position: number, found: string, instead?: string) => ({
  code: "formulaSyntax",
  fault,
  position,
  found,
  ...(instead === undefined ? {} : { instead }),
});
type Row = readonly [text: string, fault: SyntaxFault, position: number, found: string, instead?: string];

/** Each text has that one issue. */
export const holds = (rows: readonly Row[]) => {
  for (const [text, fault, position, found, instead] of rows) {
    it(JSON.stringify(text), () => {
      expect(refusals(text)).toEqual([syntax(fault, position, found, instead)]);
    });
  }
};
