/** The value with these fields; the same object when they say what it says already. */
export function withFields<Value extends object>(value: Value, fields: Partial<Value>): Value {
  const keys = Object.keys(fields) as (keyof Value)[];
  return keys.every((key) => Object.is(value[key], fields[key])) ? value : { ...value, ...fields };
}
