// The mutation lane: `npm run test:mutation` (outside .ci/run). Give folders with `-- --mutate "src/number/**"`.
export default {
  testRunner: "vitest",
  mutate: ["src/number/**/*.ts", "src/period/**/*.ts", "!src/**/index.ts"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ["dist", "docs/api", "reports"],
};
