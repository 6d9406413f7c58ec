/** Cases that mark a defect of another program: refused here, with the reason. docs/methods.md lists them. */
export const defects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "open-sdg-2.4.0": {
    "base-zero-asc": "baselineZero",
    "base-equals-target": "maintain",
    "only-before-base": "tooFewPoints",
    "target-year-equals-base-year": "targetYearPast",
  },
  "okr-linear-progress": {
    "operately-100-100-100": "maintain",
    "operately--50--50--50": "maintain",
    "operately-10-10-15": "maintain",
  },
};

/** Cells of the comparison of methods that rest on such a defect: case, method, reason. */
export const crossDefects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "cross-D from zero": { "Open SDG 2.4": "baselineZero", "Eurostat (EUSTAT)": "baselineZero" },
  "cross-H base equals target": { "Open SDG 2.4": "maintain", "Eurostat (EUSTAT)": "maintain" },
};
