/** Most characters of a formula, in UTF-16 units. */
export const longestFormula = 4000;
/** Most nodes of its tree. */
export const mostNodes = 2000;
/** Most brackets, calls and signs inside one another; the length of a sum does not count. */
export const deepestNesting = 64;
/** Most characters of a name. */
export const longestName = 64;
