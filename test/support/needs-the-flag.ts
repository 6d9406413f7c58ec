/** Stops the lane `csp` where text may become code after all: it would prove nothing. */
let isRefused = false;
try {
  new Function("return 1")();
} catch {
  isRefused = true;
}
if (!isRefused) throw new Error("run with --disallow-code-generation-from-strings");
