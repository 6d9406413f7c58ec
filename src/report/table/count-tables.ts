import type { NamedThing } from "../../adapt/index.js";
import { type Status, statuses } from "../../judge/index.js";
import type { Ranking, RankingEntry, RankingRefused } from "../ranking/ranking.js";
import type { Summary, SummaryGroup } from "../summarise.js";
import { numberOfQuantity, printQuantity } from "./printed-verdict.js";
import { type ColumnOf, type Table, tableFrom } from "./table.js";
import { columnsIn, countsIn, type TableWriting, wholeNumber } from "./writing.js";

type Group = Pick<SummaryGroup, "counts" | "total"> & { readonly name: string };

/** The counts of each group, and of all at the end; by status one number tells all. */
export function summaryTable(summary: Summary, writing: TableWriting): Table {
  const { words, terms, locale } = writing;
  const groups: readonly Group[] = [
    ...summary.groups.map(({ of, counts, total }) => ({
      name: groupName(of, summary.by, writing),
      counts,
      total,
    })),
    { name: words.titles.total, counts: summary.counts, total: summary.total },
  ];
  const statusColumns = statuses.map((status): ColumnOf<Group> => {
    const number = ({ counts }: Group) => wholeNumber(counts[status]);
    const cell = (group: Group) => number(group).printed;
    return { key: status, title: terms.statuses[status], align: "right", cell, number };
  });
  const columns: readonly ColumnOf<Group>[] = [
    { key: "group", title: words.summaryKeys[summary.by], align: "left", cell: ({ name }) => name },
    ...(summary.by === "status" ? [] : statusColumns),
    countsIn(writing)<Group>("total", ({ total }) => total),
  ];
  return tableFrom({ locale, title: words.dated(words.titles.summary, summary.asOf) }, columns, groups);
}

/** What a group belongs to: a task with its number, and what belongs to nothing in words. */
function groupName(
  of: readonly NamedThing[],
  by: Summary["by"],
  { words, terms, called }: TableWriting,
): string {
  if (of.length === 0) return words.ofNone[by];
  const nameOf = (one: NamedThing) => {
    if (by === "status") return terms.statuses[one.id as Status];
    return by === "task" ? `${one.id}. ${called(one)}` : called(one);
  };
  return of.map(nameOf).join(words.comma);
}

/** Those that are ranked, and below them those that are not, with the reason. */
export function rankingTable(ranking: Ranking, writing: TableWriting): Table {
  const { words, called, locale } = writing;
  const column = columnsIn(writing);
  type Line = RankingEntry | RankingRefused;
  const entry = (one: Line) => ("rank" in one ? one : undefined);
  const share = (key: "wellShare" | "nearShare") =>
    column<Line>(
      key,
      (one) => (entry(one) ? `${printQuantity(entry(one)?.[key], 1)}%` : "-"),
      "right",
      (one) => entry(one) && numberOfQuantity((one as RankingEntry)[key], 1),
    );
  const rankOf = (one: Line) => ("rank" in one ? wholeNumber(one.rank) : undefined);
  const remarks = (one: Line) =>
    "rank" in one ? "" : words.refused(one, printQuantity(one.share, 1), ranking.leastShare);
  const columns = [
    column<Line>("rank", (one) => ("rank" in one ? words.rank(one) : "-"), "right", rankOf),
    column<Line>(ranking.by === "unit" ? "unit" : "place", ({ of }) => called(of)),
    share("wellShare"),
    share("nearShare"),
    column<Line>("judged", ({ judged, judgeable }) => `${judged}/${judgeable}`, "right"),
    ...(ranking.since === undefined
      ? []
      : [column<Line>("movement", (one) => ("rank" in one ? words.movement(one) : "-"))]),
    column<Line>("remarks", remarks),
  ];
  const title = words.dated(words.titles.ranking, ranking.asOf, ranking.since);
  return tableFrom({ locale, title }, columns, [...ranking.entries, ...ranking.refused]);
}
