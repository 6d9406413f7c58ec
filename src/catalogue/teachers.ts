import { entrants, personsInSchool } from "./counted.js";
import { balanceScheme, zhejiangExchange } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import { share } from "./share.js";

const juniorFullTime = /* @__PURE__ */ personsInSchool("teachers.junior.full_time", {
  zh: "初中专任教师总数",
  en: "Full-time teachers in junior high schools",
});

const juniorPostgraduate = /* @__PURE__ */ personsInSchool("teachers.junior.postgraduate", {
  zh: "具有研究生学历或学位的初中专任教师数",
  en: "Full-time teachers in junior high schools with a postgraduate diploma or degree",
});

const seniorFullTime = /* @__PURE__ */ personsInSchool("teachers.senior.full_time", {
  zh: "普通高中专任教师总数",
  en: "Full-time teachers in general senior high schools",
});

const seniorPostgraduate = /* @__PURE__ */ personsInSchool("teachers.senior.postgraduate", {
  zh: "具有研究生学历或学位的普通高中专任教师数",
  en: "Full-time teachers in general senior high schools with a postgraduate diploma or degree",
});

const backboneEligible = /* @__PURE__ */ personsInSchool("backbone_teachers.eligible", {
  zh: "当年符合交流条件的骨干教师总数",
  en: "Backbone teachers eligible for exchange in the year",
});

const backboneExchanged = /* @__PURE__ */ entrants("backbone_teachers.exchanged", {
  zh: "当年城乡交流的骨干教师数",
  en: "Backbone teachers exchanged between town and country in the year",
});

const teachersEligible = /* @__PURE__ */ personsInSchool("teachers.exchange_eligible", {
  zh: "当年符合交流条件的教师总数",
  en: "Teachers eligible for exchange in the year",
});

const teachersExchanged = /* @__PURE__ */ entrants("teachers.exchanged", {
  zh: "当年交流轮岗的教师总数",
  en: "Teachers exchanged in the year, backbone teachers included",
});

/** Share of full-time junior high school teachers with a postgraduate diploma or degree. */
export const juniorPostgraduateShare = {
  indicator: /* @__PURE__ */ share(
    "teachers.junior_postgraduate_share",
    {
      zh: "初中专任教师研究生学历学位比例",
      en: "Share of full-time junior high school teachers with a postgraduate diploma or degree",
    },
    "100 * teachers.junior.postgraduate / teachers.junior.full_time",
  ),
  elements: [juniorFullTime, juniorPostgraduate],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "有研究生学历或硕士及以上学位,有其一即计入;在职学位是否计入,看当地口径。",
    en: "A postgraduate diploma or a master's degree or above: either counts; whether degrees earned on the job do is for the place to say.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "teachers.junior.postgraduate": "231", "teachers.junior.full_time": "2100" },
      arithmetic: { zh: "231÷2100=11%", en: "231 / 2,100 = 11 %" },
      value: "11",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of full-time teachers of general senior high schools with a postgraduate diploma or degree. */
export const seniorPostgraduateShare = {
  indicator: /* @__PURE__ */ share(
    "teachers.senior_postgraduate_share",
    {
      zh: "高中专任教师研究生学历学位比例",
      en: "Share of full-time senior high school teachers with a postgraduate diploma or degree",
    },
    "100 * teachers.senior.postgraduate / teachers.senior.full_time",
  ),
  elements: [seniorFullTime, seniorPostgraduate],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "只算普通高中,不含中等职业学校。",
    en: "General senior high schools only, without secondary vocational schools.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "teachers.senior.postgraduate": "276", "teachers.senior.full_time": "1200" },
      arithmetic: { zh: "276÷1200=23%", en: "276 / 1,200 = 23 %" },
      value: "23",
    },
  ],
} as const satisfies CatalogueEntry;

/** Of the backbone teachers eligible in a year, those exchanged in that year: Zhejiang's definition. */
export const backboneExchangeRate = {
  indicator: /* @__PURE__ */ share(
    "teachers.backbone_exchange_rate",
    {
      zh: "城乡骨干教师交流比例",
      en: "Share of eligible backbone teachers exchanged between town and country",
    },
    "100 * backbone_teachers.exchanged / backbone_teachers.eligible",
  ),
  elements: [backboneEligible, backboneExchanged],
  lines: [
    {
      drawnBy: "provincial",
      comparator: "atLeast",
      value: "15",
      binds: { zh: "县域,每年", en: "the county, every year" },
      source: {
        document: zhejiangExchange,
        section: "骨干教师交流",
        words: "每年参与交流的比例应不低于符合交流条件的骨干教师总数的15%",
      },
    },
  ],
  certainty: "official",
  sources: [
    {
      document: zhejiangExchange,
      section: "骨干教师交流",
      words: "每年参与交流的比例应不低于符合交流条件的骨干教师总数的15%",
    },
  ],
  notes: {
    zh: "浙江口径,分母是当年符合条件的骨干教师;国家口径的分母是全部交流教师,是另一个指标。",
    en: "Zhejiang's definition, over the backbone teachers eligible in the year; the national one is over all teachers exchanged, and is another indicator.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "backbone_teachers.exchanged": "220", "backbone_teachers.eligible": "1000" },
      arithmetic: {
        zh: "220÷1000=22.0%;同样220人按国家口径是220÷1200≈18.3%",
        en: "220 / 1,000 = 22.0 %; by the national definition the same 220 are 220 / 1,200 ≈ 18.3 %",
      },
      value: "22.0",
    },
  ],
} as const satisfies CatalogueEntry;

/** Of all teachers exchanged in a year, those who are backbone teachers: the national definition. */
export const backboneShareOfExchanged = {
  indicator: /* @__PURE__ */ share(
    "teachers.backbone_share_of_exchanged",
    {
      zh: "骨干教师占交流轮岗教师比例",
      en: "Share of backbone teachers among all teachers exchanged",
    },
    "100 * backbone_teachers.exchanged / teachers.exchanged",
  ),
  elements: [backboneExchanged, teachersExchanged],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "20",
      binds: { zh: "全县,每年", en: "the county, every year" },
      source: {
        document: balanceScheme,
        section: "第七条",
        words: "骨干教师不低于交流轮岗教师总数的20%",
      },
    },
  ],
  certainty: "official",
  sources: [{ document: balanceScheme, section: "第七条", words: "骨干教师不低于交流轮岗教师总数的20%" }],
  notes: {
    zh: "国家口径,分母是全部交流教师;不要与以符合条件骨干教师为分母的浙江口径混用。",
    en: "The national definition, over all teachers exchanged; not to be mixed with Zhejiang's, over the eligible backbone teachers.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "backbone_teachers.exchanged": "220", "teachers.exchanged": "1200" },
      arithmetic: { zh: "220÷1200=18.33…%", en: "220 / 1,200 = 18.33… %" },
      value: "18.3",
    },
  ],
} as const satisfies CatalogueEntry;

/** Of the teachers eligible in a year, those exchanged in that year. */
export const exchangeRate = {
  indicator: /* @__PURE__ */ share(
    "teachers.exchange_rate",
    { zh: "教师交流轮岗比例", en: "Share of eligible teachers exchanged" },
    "100 * teachers.exchanged / teachers.exchange_eligible",
  ),
  elements: [teachersEligible, teachersExchanged],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "10",
      binds: { zh: "全县,每年", en: "the county, every year" },
      source: {
        document: balanceScheme,
        section: "第七条",
        words: "全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%",
      },
    },
  ],
  certainty: "official",
  sources: [
    {
      document: balanceScheme,
      section: "第七条",
      words: "全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%",
    },
  ],
  examples: [
    {
      origin: "handWorked",
      inputs: { "teachers.exchanged": "1200", "teachers.exchange_eligible": "9600" },
      arithmetic: { zh: "1200÷9600=12.5%", en: "1,200 / 9,600 = 12.5 %" },
      value: "12.5",
    },
  ],
} as const satisfies CatalogueEntry;
