import type { Scheme } from "../scheme.js";
import { sanya } from "./sanya.js";
import { standard } from "./standard.js";
import { tianjin } from "./tianjin.js";
import { within15 } from "./within-15.js";
import { wuhan } from "./wuhan.js";
import { xinhuang } from "./xinhuang.js";
import { yinchuan } from "./yinchuan.js";

/**
 * The schemes (亮灯规则) that ship: the library's own, and published ones with their words and place. Colours and names are
 * theirs; whoever needs others takes a copy: `{ ...schemes.sanya, bands: […] }`.
 */
export const schemes: {
  /** The default: attainment, slight from 0.85 (assumed). */
  readonly standard: Scheme;
  /** Yinchuan, 2025: points behind time progress. */
  readonly yinchuan: Scheme;
  /** Wuhan: ratio to time progress. */
  readonly wuhan: Scheme;
  /** Sanya, 2022: relative shortfall, 50 %. */
  readonly sanya: Scheme;
  /** Tianjin, 2022: relative shortfall, 30 %. */
  readonly tianjin: Scheme;
  /** Xinhuang county, 2015: 80 % and 60 % of the month's task. */
  readonly xinhuang: Scheme;
  /** Within 15 % of the period's target (TolaData). */
  readonly within15: Scheme;
} = { standard, yinchuan, wuhan, sanya, tianjin, xinhuang, within15 };
