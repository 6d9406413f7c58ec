import { assumedSlightFrom } from "../rank.js";
import type { Scheme } from "../scheme.js";

/** The scheme of this library, which judges unless the host gives another: slight from 85 % of the expected value on (assumed). */
export const standard: Scheme = {
  id: "standard",
  version: "1",
  name: { zh: "默认", en: "Standard" },
  quantity: "attainment",
  bands: [
    {
      name: { zh: "符合预期", en: "On track" },
      colour: "green",
      status: "onTrack",
      from: "1",
      fromIncluded: true,
    },
    {
      name: { zh: "略滞后", en: "Slightly behind" },
      colour: "yellow",
      status: "slightlyBehind",
      from: assumedSlightFrom,
      fromIncluded: true,
      to: "1",
    },
    { name: { zh: "滞后", en: "Off track" }, colour: "red", status: "offTrack", to: assumedSlightFrom },
  ],
  source: {
    document: "seven-benefits",
    section: "docs/schemes.md",
    words: "0.85 是本库的假定,不出自任何文件",
  },
};
