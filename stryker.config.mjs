// The mutation lane: `npm run test:mutation` (outside .ci/run). It takes hours; give folders with
// `-- --mutate "src/number/**"`. spelling.ts holds types alone, which no test can run.
export default {
  testRunner: "vitest",
  mutate: [
    "src/number/**/*.ts",
    "src/period/**/*.ts",
    "src/formula/**/*.ts",
    "src/dataset/**/*.ts",
    "src/measure/**/*.ts",
    "src/judge/**/*.ts",
    "src/flag/**/*.ts",
    "!src/**/index.ts",
    "!src/formula/spelling.ts",
  ],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ["dist", "docs/api", "reports"],
};
