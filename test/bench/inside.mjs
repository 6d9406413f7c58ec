import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What files of the source export together, without a step in between: for what the package does not offer by itself. */
export async function inside(files) {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const contents = files.map((file) => `export * from "./${file}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    write: false,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  return import(url);
}
