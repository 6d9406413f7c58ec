import type { Text } from "./text.js";

/** The seven benefits (七优享), in the order of the documents. */
export const benefits = [
  "childcare",
  "education",
  "employment",
  "health",
  "eldercare",
  "housing",
  "assistance",
] as const;

/** One of the seven benefits (七优享领域). */
export type Benefit = (typeof benefits)[number];

/** The names of the seven benefits. */
export const benefitNames: { readonly [B in Benefit]: Required<Text> } = {
  childcare: { zh: "幼有善育", en: "Good childcare" },
  education: { zh: "学有优教", en: "Quality education" },
  employment: { zh: "劳有所得", en: "Rewarding employment" },
  health: { zh: "病有良医", en: "Good medical care" },
  eldercare: { zh: "老有康养", en: "Healthy old age" },
  housing: { zh: "住有宜居", en: "Pleasant housing" },
  assistance: { zh: "弱有众扶", en: "Support for the vulnerable" },
};
