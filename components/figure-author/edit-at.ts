/** Plain data as poses are made of. */
export type Data = number | string | readonly Data[] | { readonly [key: string]: Data };
export type Path = readonly (string | number)[];

/** A copy of the data with another value at a path; undefined takes the value away. */
export function editAt(data: Data, path: Path, value: Data | undefined): Data {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? data;
  if (Array.isArray(data)) {
    const list: readonly Data[] = data;
    return list.map((own, index) => (index === key ? editAt(own, rest, value) : own));
  }
  if (typeof data !== "object") return data;
  const fields: { [key: string]: Data } = { ...(data as { readonly [key: string]: Data }) };
  const own = fields[key];
  if (rest.length > 0 && own !== undefined) fields[key] = editAt(own, rest, value);
  else if (value === undefined) delete fields[key];
  else fields[key] = value;
  return fields;
}
