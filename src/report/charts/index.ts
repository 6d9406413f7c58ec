export { type BulletChartOptions, bulletChart } from "./bullet-chart.js";
export {
  type Chart,
  type ChartSubject,
  chartSubjects,
  type EmptyReason,
  emptyReasons,
  type VegaLiteSpec,
} from "./chart.js";
export { type MovementChartOptions, movementChart } from "./movement-chart.js";
export { type StatusChartOptions, type StatusColumns, statusChart, statusColumns } from "./status-chart.js";
export { type TrajectoryChartOptions, type TrajectoryQuery, trajectoryChart } from "./trajectory-chart.js";
