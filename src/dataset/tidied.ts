/**
 * Makes texts by which reports are told apart alike where people see no difference: without blanks around them, and in one
 * composition of their characters. Each text is worked out once.
 */
export function tidier(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const tidy = text.trim().normalize();
    known.set(text, tidy);
    return tidy;
  };
}
