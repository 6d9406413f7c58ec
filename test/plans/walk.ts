/** Calls `visit` with every object inside a plain value, the value itself included. */
export function eachObject(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) {
    for (const member of value) eachObject(member, visit);
  } else if (typeof value === "object" && value !== null) {
    visit(value as Record<string, unknown>);
    for (const member of Object.values(value)) eachObject(member, visit);
  }
}
