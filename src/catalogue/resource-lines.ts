import type { DecimalText } from "../number/index.js";
import { balanceScheme } from "./documents.js";
import type { Citation } from "./entry.js";

/** What each school should have of a resource, by the national scheme of 2017. */
export interface ResourceLine {
  /** What the line is counted in. */
  readonly unitOfMeasure: string;
  /** For how many pupils: a hundred, or one. */
  readonly pupils: 1 | 100;
  /** The least that a primary school should have. */
  readonly primary: DecimalText;
  /** The least that a junior high school should have. */
  readonly junior: DecimalText;
  /** Where it stands. */
  readonly source: Citation;
}

/**
 * The seven lines of the scheme. A school meets the standard when it reaches at least six of them and no less than 85 %
 * of the one that it does not reach: `primaryResourceStandard` and `juniorResourceStandard` count such schools.
 */
export const resourceLines = {
  higher_degree_teachers: {
    unitOfMeasure: "人",
    pupils: 100,
    primary: "4.2",
    junior: "5.3",
    source: {
      document: balanceScheme,
      section: "第六条",
      item: "(一)",
      words: "小学、初中分别达到4.2人以上、5.3人以上",
    },
  },
  backbone_teachers: {
    unitOfMeasure: "人",
    pupils: 100,
    primary: "1",
    junior: "1",
    source: { document: balanceScheme, section: "第六条", item: "(二)", words: "小学、初中均达到1人以上" },
  },
  arts_sports_teachers: {
    unitOfMeasure: "人",
    pupils: 100,
    primary: "0.9",
    junior: "0.9",
    source: { document: balanceScheme, section: "第六条", item: "(三)", words: "小学、初中均达到0.9人以上" },
  },
  teaching_area: {
    unitOfMeasure: "平方米",
    pupils: 1,
    primary: "4.5",
    junior: "5.8",
    source: {
      document: balanceScheme,
      section: "第六条",
      item: "(四)",
      words: "小学、初中分别达到4.5平方米以上、5.8平方米以上",
    },
  },
  sports_area: {
    unitOfMeasure: "平方米",
    pupils: 1,
    primary: "7.5",
    junior: "10.2",
    source: {
      document: balanceScheme,
      section: "第六条",
      item: "(五)",
      words: "小学、初中分别达到7.5平方米以上、10.2平方米以上",
    },
  },
  equipment_value: {
    unitOfMeasure: "元",
    pupils: 1,
    primary: "2000",
    junior: "2500",
    source: {
      document: balanceScheme,
      section: "第六条",
      item: "(六)",
      words: "小学、初中分别达到2000元以上、2500元以上",
    },
  },
  networked_classrooms: {
    unitOfMeasure: "间",
    pupils: 100,
    primary: "2.3",
    junior: "2.4",
    source: {
      document: balanceScheme,
      section: "第六条",
      item: "(七)",
      words: "小学、初中分别达到2.3间以上、2.4间以上",
    },
  },
} as const satisfies Readonly<Record<string, ResourceLine>>;
