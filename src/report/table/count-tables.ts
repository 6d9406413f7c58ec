import type { NamedThing } from "../../adapt/index.js";
import { type Status, statuses } from "../../judge/index.js";
import type { Ranking, RankingEntry, RankingRefused } from "../ranking/ranking.js";
import type { Summary } from "../summarise.js";
import { printQuantity } from "./printed-verdict.js";
import { type ColumnOf, type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

function statusColumns<R>(
  { terms }: TableWriting,
  counts: (row: R) => Readonly<Record<Status, number>>,
): readonly ColumnOf<R>[] {
  return statuses.map((status) => ({
    key: status,
    title: terms.statuses[status],
    align: "right",
    cell: (row) => String(counts(row)[status]),
  }));
}

/** The counts of each group, and of all at the end. */
export function summaryTable(summary: Summary, writing: TableWriting): Table {
  const { words, terms, called, locale } = writing;
  type Group = Pick<(typeof summary.groups)[number], "counts" | "total"> & { readonly name: string };
  const nameOf = (of: readonly NamedThing[]) =>
    of
      .map((one) => (summary.by === "status" ? terms.statuses[one.id as Status] : called(one)))
      .join(words.comma);
  const groups: readonly Group[] = [
    ...summary.groups.map(({ of, counts, total }) => ({ name: nameOf(of) || "-", counts, total })),
    { name: words.titles.total, counts: summary.counts, total: summary.total },
  ];
  const columns: readonly ColumnOf<Group>[] = [
    { key: "group", title: words.summaryKeys[summary.by], align: "left", cell: ({ name }) => name },
    ...statusColumns<Group>(writing, ({ counts }) => counts),
    columnsIn(writing)<Group>("total", ({ total }) => String(total), "right"),
  ];
  return tableFrom({ locale, title: words.titles.summary }, columns, groups);
}

/** Those that are ranked, and below them those that are not, with the reason. */
export function rankingTable(ranking: Ranking, writing: TableWriting): Table {
  const { words, called, locale } = writing;
  const column = columnsIn(writing);
  type Line = RankingEntry | RankingRefused;
  const entry = (one: Line) => ("rank" in one ? one : undefined);
  const remarks = (one: Line) =>
    "rank" in one ? "" : words.refused(one, printQuantity(one.share, 1), ranking.leastShare);
  const columns = [
    column<Line>("rank", (one) => String(entry(one)?.rank ?? "-"), "right"),
    column<Line>(ranking.by === "unit" ? "unit" : "place", ({ of }) => called(of)),
    column<Line>(
      "wellShare",
      (one) => (entry(one) ? `${printQuantity(entry(one)?.wellShare, 1)}%` : "-"),
      "right",
    ),
    column<Line>("judged", ({ judged, judgeable }) => `${judged}/${judgeable}`, "right"),
    ...(ranking.since === undefined
      ? []
      : [column<Line>("movement", (one) => ("rank" in one ? words.movement(one) : "-"))]),
    column<Line>("remarks", remarks),
  ];
  return tableFrom({ locale, title: words.titles.ranking }, columns, [
    ...ranking.entries,
    ...ranking.refused,
  ]);
}
