// All benches, each in a process of its own: `npm run bench`, or `npm run bench -- rules assess` for some.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const names = ["formulas", "rules", "explanations", "rows", "first-call", "assess", "report"];
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : names) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
