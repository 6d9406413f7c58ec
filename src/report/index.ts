export { type BulletinOptions, bulletin } from "./bulletin/bulletin.js";
export {
  type Bulletin,
  type BulletinItem,
  type BulletinPart,
  type BulletinSection,
  bulletinParts,
} from "./bulletin/bulletin-data.js";
export {
  type BulletChartOptions,
  bulletChart,
  type Chart,
  type ChartSubject,
  chartSubjects,
  type EmptyReason,
  emptyReasons,
  type MovementChartOptions,
  movementChart,
  type StatusChartOptions,
  type StatusColumns,
  statusChart,
  statusColumns,
  type TrajectoryChartOptions,
  type TrajectoryQuery,
  trajectoryChart,
  type VegaLiteSpec,
} from "./charts/index.js";
export { type Displayable, type DisplayOptions, display } from "./display.js";
export {
  type Project,
  type ProjectAction,
  type ProjectList,
  type ProjectListOptions,
  projectList,
} from "./project-list.js";
export { type RankingOptions, ranking } from "./ranking/rank-assessments.js";
export {
  type Ranking,
  type RankingEntry,
  type RankingKey,
  type RankingRefusal,
  type RankingRefused,
  type RankingStanding,
  rankingKeys,
  rankingRefusals,
} from "./ranking/ranking.js";
export { toHtml } from "./render/html.js";
export { toMarkdown } from "./render/markdown.js";
export { toText } from "./render/text.js";
export type { Report } from "./report-kinds.js";
export { responsibilities } from "./responsibility/responsibilities.js";
export type {
  ActionAnswered,
  IndicatorAnswered,
  Responsibilities,
  Responsibility,
  TaskNamed,
} from "./responsibility/responsibility.js";
export { type Role, roles } from "./responsibility/role.js";
export type { Row, RowOptions } from "./rows/row.js";
export { toRows } from "./rows/to-rows.js";
export {
  type SummariseOptions,
  type Summary,
  type SummaryGroup,
  type SummaryKey,
  summarise,
  summaryKeys,
} from "./summarise.js";
export type { SupervisionItem, SupervisionList, Takes } from "./supervision/supervision-item.js";
export { type SupervisionOptions, supervisionList } from "./supervision/supervision-list.js";
export { type IndicatorTableOptions, indicatorTable } from "./table/indicator-table.js";
export type { Column, Table } from "./table/table.js";
export { type TableOfOptions, tableOf } from "./table/table-of.js";
