/** Whole numbers that look random and are the same in every run. Its lowest bits repeat soon and are left out. */
export function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 7) % below;
  };
}
