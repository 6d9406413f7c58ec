import type { Scheme } from "../scheme.js";

/**
 * Wuhan, monthly bulletin on major projects: the ratio of completion to time progress. The rule names yellow and red only;
 * what is in neither is shown without a light.
 */
export const wuhan: Scheme = {
  id: "wuhan",
  version: "n/s",
  name: { zh: "武汉市重大项目通报规则", en: "Wuhan" },
  quantity: "ratioToTimeProgress",
  bands: [
    { name: { zh: "不亮灯", en: "No light" }, status: "onTrack", from: "0.8", fromIncluded: true },
    {
      name: { zh: "黄灯", en: "Yellow" },
      colour: "yellow",
      status: "slightlyBehind",
      from: "0.6",
      fromIncluded: true,
      to: "0.8",
    },
    { name: { zh: "红灯", en: "Red" }, colour: "red", status: "offTrack", to: "0.6" },
  ],
  source: {
    document: "武汉市重大项目管理办法,http://gxhyy.yfsoft.com.cn/25400.html",
    section: "武汉市,年份未载明",
    words: "黄:低于时序进度80%;红:低于时序进度60%",
  },
};
