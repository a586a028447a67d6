const deepest = 32;
const mostArguments = 4;
const numbersOfReact = ["$undefined", "$NaN", "$Infinity", "$-Infinity", "$-0"];

/**
 * Whether a body calls a server action with plain data, as every page of the app does. React's format can also say
 * references to functions, streams and parts of itself; what it says wrongly, the framework answers with 500.
 */
export function isPlainActionBody(bytes) {
  const parsed = parse(bytes);
  return Array.isArray(parsed) && parsed.length <= mostArguments && isPlain(parsed, 0);
}

function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isPlain(value, depth) {
  if (typeof value === "string")
    return !value.startsWith("$") || value.startsWith("$$") || numbersOfReact.includes(value);
  if (typeof value !== "object" || value === null) return true;
  return depth < deepest && Object.values(value).every((inner) => isPlain(inner, depth + 1));
}
