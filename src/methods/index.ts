export type { AarrCategory, AarrResult } from "./aarr.js";
export { aarrByEndpoints } from "./aarr-by-endpoints.js";
export { aarrByRegression, aarrOfSlope } from "./aarr-by-regression.js";
export type { CagrQuestion } from "./cagr-figures.js";
export {
  type CagrRatioCategory,
  cagrRatio,
  cagrRatioByScore,
  cagrRatioOverall,
} from "./cagr-ratio.js";
export type { CagrResult, CagrThresholds } from "./cagr-result.js";
export type { Category } from "./category.js";
export { type DnsResult, type DnsSymbol, dnsSymbol, dnsSymbols } from "./dns-symbol.js";
export type { OverallResult } from "./mean-score.js";
export type { MethodCard, MethodOf } from "./method-of.js";
export { type OkrResult, type OkrZone, okrProgress, okrZone, okrZones } from "./okr-progress.js";
export {
  type OpenSdgCategory,
  openSdgProgress,
  openSdgProgressByScore,
  openSdgProgressOverall,
} from "./open-sdg-progress.js";
export { type RequiredAarr, requiredAarr } from "./required-aarr.js";
export { type Unsd2022Category, type Unsd2022Result, unsd2022 } from "./unsd-2022.js";
export { type Unsd2023Category, type Unsd2023Result, unsd2023 } from "./unsd-2023.js";
export type { DatedValue } from "./written.js";
