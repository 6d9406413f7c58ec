import { oneLine } from "../render/escape.js";
import { widthOf } from "../render/width.js";

/** Names for an axis: on one line, cut to a width in columns of a terminal, and told apart where two would look the same. */
export function shortened(names: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const whole = oneLine(name);
    let short = cut(whole, width);
    for (let times = 2; taken.has(short); times++) {
      const ending = ` (${times})`;
      short = cut(whole, width - ending.length) + ending;
    }
    taken.add(short);
    return short;
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
