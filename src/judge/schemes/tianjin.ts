import type { Scheme } from "../scheme.js";

/**
 * Tianjin, special bonds of 2022: what use of the money lacks of the expected progress, as a share of it. The expected
 * progress there is a straight line over six months from the month after issue.
 */
export const tianjin: Scheme = {
  id: "tianjin",
  version: "2022",
  name: { zh: "天津市专项债券使用预警", en: "Tianjin" },
  quantity: "relativeShortfall",
  bands: [
    { name: { zh: "绿色", en: "Green" }, colour: "green", status: "onTrack", to: "0", toIncluded: true },
    {
      name: { zh: "黄色", en: "Yellow" },
      colour: "yellow",
      status: "slightlyBehind",
      from: "0",
      to: "0.3",
      toIncluded: true,
    },
    { name: { zh: "红色", en: "Red" }, colour: "red", status: "offTrack", from: "0.3" },
  ],
  source: {
    document: "http://m.djxww.com/zixun/2022/0305/48584.html",
    section: "天津市(专项债),2022年",
    words: "绿:不低于预期进度;黄:低于预期进度30%及以下;红:低于预期进度30%以上",
  },
};
