import { defineConfig } from "vitest/config";

/** The zones under which everything but the package tests runs: none may change a result. */
const zones = ["UTC", "Asia/Shanghai", "America/New_York", "Asia/Kolkata", "Pacific/Apia"];

/** `TEST_LANE=mutation` leaves out what a mutant cannot change, and what times code that is now instrumented. */
const mutation = process.env.TEST_LANE === "mutation";
const notInMutation = mutation
  ? [
      "test/house/**",
      "test/plans/**",
      "test/formula/hostile*.test.ts",
      "test/schema/hostile.test.ts",
      "test/validate/hostile.test.ts",
    ]
  : [];

/** What the examples import of the package is its source here: these tests need no build. */
const fromSource = {
  alias: {
    "seven-benefits/plans/yuyao-education": new URL("src/plans/yuyao-education/index.ts", import.meta.url)
      .pathname,
  },
};

/** `TEST_LANE=csp` runs what computes as a content security policy lets it: no text becomes code. */
const csp = process.env.TEST_LANE === "csp";
const noGeneratedCode = {
  extends: true as const,
  test: {
    name: "no generated code",
    include: ["number", "formula", "measure", "judge", "flag"].map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: ["test/support/needs-the-flag.ts"],
    execArgv: ["--disallow-code-generation-from-strings"],
    env: { TZ: "UTC" },
    testTimeout: 20_000,
  },
};
const lanes = csp ? [] : mutation ? ["UTC"] : zones;

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/count-reporter.ts"],
    pool: "forks",
    setupFiles: mutation ? ["test/support/no-shrinking.ts"] : [],
    projects: [
      ...(csp ? [noGeneratedCode] : []),
      ...lanes.map((zone) => ({
        extends: true as const,
        resolve: fromSource,
        test: {
          name: zone,
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/demo/**",
            "test/notebooks/**",
            "test/package/**",
            "test/types/**",
            ...notInMutation,
          ],
          env: { TZ: zone },
          // The bounds that matter are in the tests; this one is for a machine with other work.
          testTimeout: 30_000,
          // Nothing here keeps state between files, and loading the library again for each took most of the time.
          isolate: false,
        },
      })),
      ...(mutation || csp
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: "package",
                include: ["test/demo/**/*.test.ts", "test/package/**/*.test.ts", "test/types/**/*.test.ts"],
                testTimeout: 120_000,
              },
            },
            {
              extends: true as const,
              test: {
                name: "notebooks",
                include: ["test/notebooks/**/*.test.ts"],
                globalSetup: ["test/notebooks/prepare.ts"],
                testTimeout: 120_000,
              },
            },
          ]),
    ],
  },
});
