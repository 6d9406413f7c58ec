import type { Text } from "../model/index.js";

/** A level of compulsory education, whose schools are compared with one another. */
export type CompulsoryLevel = "primary" | "junior";

/** What the schools of a level are called. */
export const schoolsOf = {
  primary: { zh: "小学", en: "primary schools" },
  junior: { zh: "初中", en: "junior high schools" },
} as const satisfies Readonly<Record<CompulsoryLevel, Text>>;
