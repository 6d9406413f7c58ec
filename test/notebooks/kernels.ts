import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where tslab is installed, apart from the repository's other packages. */
export const kernels = fileURLToPath(new URL("kernels", import.meta.url));

/** What starts the kernel of tslab. */
export const tslab = join(kernels, "node_modules/tslab/bin/tslab");

const kernel = (...argv: readonly string[]): string =>
  JSON.stringify({ argv: [process.execPath, ...argv], display_name: "TypeScript", language: "typescript" });

/** The kernels of the lock files, as `deno jupyter --install` and `tslab install` would enter them for a user. */
export const kernelSpecs = {
  "jupyter/kernels/deno/kernel.json": kernel(
    join(kernels, "../../../node_modules/deno/bin.cjs"),
    "jupyter",
    "--kernel",
    "--conn",
    "{connection_file}",
  ),
  "jupyter/kernels/tslab/kernel.json": kernel(tslab, "kernel", "--config-path={connection_file}"),
};
