const nature = /[([](?:约束性?|预期性?|指导性|引导性)(?:指标|目标)?[)\]]$/u;
/** 85%以上(力争90%): what is to be reached, and what would be better still. */
const better = /^(.+?)(?:\(|[,;])((?:力争|争取).+?)\)?$/u;

/** A phrase without 约束性 or 预期性 behind it, and with what it only hopes for beside it. */
export function takeAsides(phrase: string): { readonly rest: string; readonly hoped: string | undefined } {
  const rest = phrase.replace(nature, "");
  const [, sure, hoped] = better.exec(rest) ?? [];
  const isBare = hoped !== undefined && /^(?:力争|争取)\)?$/u.test(hoped);
  return sure === undefined || isBare ? { rest, hoped: undefined } : { rest: sure, hoped };
}
