import type { OpinionReason, SchemeQuantity } from "../../judge/index.js";
import type { DetailParams } from "../detail-sayings.js";
import type { OutsideParams } from "../verdict-sayings.js";
import { difference } from "./amounts.js";

/** Why a scheme that judges says nothing. */
export function outsideScheme(p: OutsideParams): string {
  const scheme = `the scheme "${p.scheme}"`;
  switch (p.why) {
    case "gap":
      return `${scheme} does not provide for this (${p.isTold ? "it" : `${inGap[p.quantity](p.at)}${although(p)}`} lies in none of its bands)`;
    case "noCompletion":
      return `${scheme} goes by completion, and this does not count up from 0 to a target`;
    case "noTimeProgress":
      return `${scheme} goes by time progress, and no month has passed yet`;
  }
}

/** Why a value lies elsewhere than its quantity says, before what is said of it. */
function although({ isTooMuch, isTolerated }: OutsideParams): string {
  if (isTooMuch) return ", but the value is above what is asked; it";
  return isTolerated ? ", but within the tolerance, so that it counts as reached; it" : ", which";
}

const inGap: Readonly<Record<SchemeQuantity, (at: OutsideParams["at"]) => string>> = {
  attainment: (at) => (at === undefined ? "there is no attainment" : `attainment is ${at.text}`),
  relativeShortfall: (at) => {
    if (at === undefined) return "there is no relative shortfall from 0";
    if (at.size === "0") return "it equals the expected value";
    return at.isBelow
      ? `${at.size} times the expected value better than it`
      : `${at.size} times the expected value short of it`;
  },
  pointsToTimeProgress: (at) => {
    if (at === undefined) return "there is no completion";
    if (at.size === "0") return "completion is level with time progress";
    return `completion is ${difference({ text: at.size, unit: "%" })} ${at.isBelow ? "behind" : "ahead of"} time progress`;
  },
  ratioToTimeProgress: (at) =>
    at === undefined ? "there is no completion" : `completion is ${at.text} times time progress`,
};

/** The second opinion of a scheme. */
export function opinion(p: DetailParams["opinion"]): string {
  const why = p.reason === undefined ? "" : `: ${opinionReasons[p.reason]}`;
  return `For information: by the scheme ${p.scheme}, ${p.band ?? `no answer${why}`}`;
}

const opinionReasons: Readonly<Record<OpinionReason, string>> = {
  noValue: "there is no value to judge",
  noExpectedValue: "nothing is expected of the period",
  noTolerance: 'no document says how much "about" is',
  noCompletion: "it does not count up from 0 to a target",
  noTimeProgress: "no month has passed",
  gap: "none of its bands holds it",
};
