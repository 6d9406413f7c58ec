import { spread1, spread2 } from "./align.js";
import type { Cell, Code } from "./cell.js";
import type { Kernel1, Kernel2 } from "./kernels.js";
import { type Piece, togetherEach } from "./piece.js";

/** Code that applies a kernel to what a piece comes to, key by key where it has keys. */
export function lift1(kernel: Kernel1, { each, code }: Piece): Code {
  if (each === false) return (slots) => kernel(code(slots) as Cell);
  return (slots) => spread1(kernel, code(slots));
}

/** Code that applies a kernel to what two pieces come to, key by key where one of them has keys. */
export function lift2(kernel: Kernel2, left: Piece, right: Piece): Code {
  const each = togetherEach([left, right]);
  const a = left.code;
  const b = right.code;
  if (each === false) return (slots) => kernel(a(slots) as Cell, b(slots) as Cell);
  return (slots) => spread2(kernel, each === true, a(slots), b(slots));
}
