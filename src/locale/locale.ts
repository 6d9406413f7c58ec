/** The locales that ship. */
export const locales = ["zh-CN", "en"] as const;
/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** What belongs to a locale. @throws RangeError for one that does not ship */
export function inLocale<T>(texts: Readonly<Record<Locale, T>>, locale: Locale): T {
  const text = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
  if (text === undefined)
    throw new RangeError(`locale must be one of ${locales.join(", ")}, not ${String(locale)}`);
  return text;
}
