import { widthOf } from "../render/width.js";

/** Names for an axis: cut to a width in columns of a terminal, and told apart where two would look the same. */
export function shortened(names: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const short = cut(name, width);
    const times = (seen.get(short) ?? 0) + 1;
    seen.set(short, times);
    return times === 1 ? short : `${short} (${times})`;
  });
}

function cut(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  let short = "";
  for (const character of name) {
    if (widthOf(short + character) > width - 1) break;
    short += character;
  }
  return `${short}…`;
}
