import type { Scheme } from "../scheme.js";

/** Sanya, projects of 2022: what cumulative investment lacks of the progress due, as a share of it. */
export const sanya: Scheme = {
  id: "sanya",
  version: "2022",
  name: { zh: "三亚市项目亮牌规则", en: "Sanya" },
  quantity: "relativeShortfall",
  bands: [
    { name: { zh: "绿牌", en: "Green" }, colour: "green", status: "onTrack", to: "0", toIncluded: true },
    {
      name: { zh: "黄牌", en: "Yellow" },
      colour: "yellow",
      status: "slightlyBehind",
      from: "0",
      to: "0.5",
      toIncluded: true,
    },
    { name: { zh: "红牌", en: "Red" }, colour: "red", status: "offTrack", from: "0.5" },
  ],
  source: {
    document: "http://news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm",
    section: "三亚市(项目),2022年",
    words: "绿:≥序时进度;黄:低于50%以内(含50%);红:低于50%以上",
  },
};
