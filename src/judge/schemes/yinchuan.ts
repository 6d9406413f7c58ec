import type { Scheme } from "../scheme.js";

/**
 * Yinchuan, 2025: percentage points behind time progress. The rule says nothing of what lies less than 10 points behind, and
 * nothing is put in its place: `checkScheme` tells of the gap, and a value in it is `outsideScheme`.
 */
export const yinchuan: Scheme = {
  id: "yinchuan",
  version: "2025",
  name: { zh: "银川市亮灯规则", en: "Yinchuan" },
  quantity: "pointsToTimeProgress",
  bands: [
    { name: { zh: "绿灯", en: "Green" }, colour: "green", status: "onTrack", from: "0", fromIncluded: true },
    {
      name: { zh: "黄灯", en: "Yellow" },
      colour: "yellow",
      status: "slightlyBehind",
      from: "-30",
      fromIncluded: true,
      to: "-10",
      toIncluded: true,
    },
    { name: { zh: "红灯", en: "Red" }, colour: "red", status: "offTrack", to: "-30" },
  ],
  source: {
    document: "https://m.qlbk.net/news/3Ww4l7bw75.html",
    section: "银川市,2025年",
    words: "绿:完成序时进度;黄:低于10~30个百分点(含10~30);红:低于超过30个百分点",
  },
};
