/** The thing with one key set to a value, or without it where there is none; the same thing where nothing changes. */
export function put<T extends object, K extends keyof T>(thing: T, key: K, value: T[K] | undefined): T {
  if (value === thing[key]) return thing;
  if (value !== undefined) return { ...thing, [key]: value };
  const { [key]: _, ...rest } = thing;
  return rest as T;
}
