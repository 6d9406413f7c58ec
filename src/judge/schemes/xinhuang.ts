import type { Scheme } from "../scheme.js";

/**
 * Xinhuang county, 2015: what is done of the month's task; below 80 % it is followed closely, below 60 % it gets a yellow
 * card, the gravest there is. That 80 % and more are in order is implied. In terms of what lacks: 20 % and 40 %.
 */
export const xinhuang: Scheme = {
  id: "xinhuang",
  version: "2015",
  name: { zh: "新晃县月度任务督导规则", en: "Xinhuang" },
  quantity: "relativeShortfall",
  bands: [
    { name: { zh: "正常", en: "In order" }, status: "onTrack", to: "0.2", toIncluded: true },
    {
      name: { zh: "重点跟踪督导", en: "Followed closely" },
      status: "slightlyBehind",
      from: "0.2",
      to: "0.4",
      toIncluded: true,
    },
    { name: { zh: "黄牌警告", en: "Yellow card" }, colour: "yellow", status: "offTrack", from: "0.4" },
  ],
  source: {
    document: "http://moment.rednet.cn/rednetcms/news/localNews/20150514/125097.html",
    section: "新晃县,2015年",
    words: "<80% 重点跟踪督导;<60% 黄牌警告",
  },
};
