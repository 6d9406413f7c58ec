import type { Detail, DetailSentences } from "./detail-sayings.js";

/** A line of a longer explanation in words. */
export function sayDetail(detail: Detail, { lines, assumptions }: DetailSentences): string {
  // The compiler cannot see that the code and the parameters of a union belong together.
  const say = ("code" in detail ? lines[detail.code] : assumptions[detail.assumption]) as (
    params: Detail["params"],
  ) => string;
  return say(detail.params);
}
