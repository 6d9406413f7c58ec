import type { Scheme } from "../scheme.js";

/**
 * Within 15 % of the period's target, as the system TolaData of Mercy Corps marks indicators: over, within or under, mirrored
 * where lower is better. To be over the target is no fault, and has a name of its own.
 */
export const within15: Scheme = {
  id: "within15",
  version: "7ca89ab",
  name: { zh: "期间目标±15%", en: "Within 15 % of the period's target" },
  quantity: "relativeShortfall",
  bands: [
    { name: { zh: "超出", en: "Over" }, status: "onTrack", to: "-0.15" },
    {
      name: { zh: "范围内", en: "Within" },
      status: "onTrack",
      from: "-0.15",
      fromIncluded: true,
      to: "0.15",
      toIncluded: true,
    },
    { name: { zh: "不足", en: "Under" }, status: "offTrack", from: "0.15" },
  ],
  source: {
    document: "https://github.com/mercycorps/toladata",
    section: "indicators/queries/utils.py",
    words: "ONSCOPE_MARGIN = .15",
  },
};
