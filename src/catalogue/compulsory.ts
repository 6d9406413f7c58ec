import {
  cohortDeaths,
  cohortEnrolled,
  cohortGraduates,
  cohortTransfersIn,
  cohortTransfersOut,
  communitiesJointlyBuilt,
  communitiesMerged,
  communitiesTotal,
  migrantEligible,
  migrantInPublicSchools,
  migrantInPurchasedPlaces,
  publicSchoolsInCommunity,
  publicSchoolsTotal,
} from "./compulsory-elements.js";
import { balanceScheme, communityOpinion, yuyaoPlan } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import { share } from "./share.js";

/** Share of public schools in an education community. It counts schools. */
export const communityCoverage = {
  indicator: {
    id: "compulsory.community_coverage",
    name: {
      zh: "教共体覆盖率",
      en: "Share of public schools in education communities (教共体) or school groups",
    },
    otherNames: ["教共体(集团化)办学公办学校覆盖率"],
    unitOfMeasure: "%",
    direction: "up",
    frequency: "schoolYear",
    formula: "100 * public_schools.in_community / public_schools.total",
    limits: { least: "0", most: "100" },
  },
  elements: [publicSchoolsTotal, publicSchoolsInCommunity],
  lines: [],
  certainty: "wording",
  sources: [
    {
      document: yuyaoPlan,
      section: "二、主要目标",
      item: "推进义务教育高水平优质均衡",
      words: "推进全域教共体(集团化)办学,实现公办学校全覆盖",
    },
  ],
  notes: {
    zh: "分母是公办义务教育学校;加入教育集团也算。不要与融合型、共建型教共体的占比混淆。",
    en: "Over the public schools in compulsory education; membership of a school group counts. Not to be confused with the share of merged and jointly built communities.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "public_schools.in_community": "63", "public_schools.total": "70" },
      arithmetic: { zh: "63÷70=90%", en: "63 / 70 = 90 %" },
      value: "90",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of the close kinds among the education communities. It counts communities. */
export const closeCommunityShare = {
  indicator: /* @__PURE__ */ share(
    "compulsory.close_community_share",
    {
      zh: "融合型、共建型教共体占比",
      en: "Share of merged (融合型) and jointly built (共建型) education communities",
    },
    "100 * (communities.merged + communities.jointly_built) / communities.total",
  ),
  elements: [communitiesTotal, communitiesMerged, communitiesJointlyBuilt],
  lines: [],
  certainty: "assumed",
  sources: [
    {
      document: communityOpinion,
      section: "落实通知(浙教办函〔2021〕53号)一、实事任务分解",
      words: "重点推进县域内融合型、共建型教育共同体建设",
    },
  ],
  notes: {
    zh: "分母是教共体,不是学校;来源只定名这两类教共体,没有给出比例的算法。",
    en: "Over communities, not over schools; the source names the two kinds, and gives no formula of a share.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "communities.merged": "12", "communities.jointly_built": "15", "communities.total": "36" },
      arithmetic: { zh: "(12+15)÷36=75%", en: "(12 + 15) / 36 = 75 %" },
      value: "75",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of eligible migrant children with a public place or a place bought for them. */
export const migrantCoverage = {
  indicator: /* @__PURE__ */ share(
    "compulsory.migrant_coverage",
    {
      zh: "符合条件的流动人口随迁子女就读公办学校或政府购买学位保障比例",
      en: "Share of eligible children of migrant residents in public schools or in places bought by the government",
    },
    "100 * (migrant_children.in_public_schools + migrant_children.in_purchased_places) / migrant_children.eligible",
  ),
  elements: [migrantEligible, migrantInPublicSchools, migrantInPurchasedPlaces],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "85",
      binds: { zh: "县域", en: "the county" },
      source: {
        document: balanceScheme,
        section: "第七条",
        words: "符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
      },
    },
  ],
  certainty: "official",
  sources: [
    {
      document: balanceScheme,
      section: "第七条",
      words: "符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
    },
  ],
  notes: {
    zh: "分母只算符合条件的随迁子女。",
    en: "Over the eligible children only.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: {
        "migrant_children.in_public_schools": "9000",
        "migrant_children.in_purchased_places": "480",
        "migrant_children.eligible": "9600",
      },
      arithmetic: { zh: "(9000+480)÷9600=98.75%", en: "(9,000 + 480) / 9,600 = 98.75 %" },
      value: "98.75",
    },
  ],
} as const satisfies CatalogueEntry;

/**
 * Of the pupils who entered junior high school three years ago, those who stayed to the end: (graduates − transfers in +
 * transfers out) / (enrolled − deaths). The national scheme draws the line and gives no formula; this one is assumed.
 */
export const juniorRetentionRate = {
  indicator: {
    id: "compulsory.junior_retention_rate",
    name: { zh: "初中三年巩固率", en: "Three-year retention rate of junior high schools" },
    unitOfMeasure: "%",
    direction: "up",
    frequency: "schoolYear",
    formula:
      "100 * (junior_cohort.graduates - junior_cohort.transfers_in + junior_cohort.transfers_out) / (junior_cohort.enrolled - junior_cohort.deaths)",
    limits: { least: "0" },
  },
  elements: [cohortEnrolled, cohortDeaths, cohortTransfersIn, cohortTransfersOut, cohortGraduates],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "95",
      binds: { zh: "全县", en: "the county" },
      source: {
        document: balanceScheme,
        section: "第八条",
        item: "(一)",
        words: "全县初中三年巩固率达到95%以上",
      },
    },
  ],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "线是国家的,但国家办法没有给出算法;这里按一套督导系统的算法:(毕业生−转入+转出)÷(入学时学生−死亡),在公布的文件中没有查到。有的地方把转入、转出放在分母:毕业生÷(入学时学生+转入−转出),结果不同。",
    en: "The line is national, and the national scheme gives no formula; this one is that of a supervision system, for which no published document was found: (graduates − transfers in + transfers out) / (enrolled − deaths). Some places put the transfers below the line, graduates / (enrolled + transfers in − transfers out), which comes out differently.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: {
        "junior_cohort.graduates": "4850",
        "junior_cohort.transfers_in": "120",
        "junior_cohort.transfers_out": "148",
        "junior_cohort.enrolled": "5002",
        "junior_cohort.deaths": "2",
      },
      arithmetic: {
        zh: "(4850−120+148)÷(5002−2)=4878÷5000=97.56%",
        en: "(4,850 − 120 + 148) / (5,002 − 2) = 4,878 / 5,000 = 97.56 %",
      },
      value: "97.56",
    },
  ],
} as const satisfies CatalogueEntry;
