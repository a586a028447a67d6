/** Whether a value is a whole number within inclusive bounds; NaN, as from an emptied field, is not. */
export function isWithin(bounds: { min: number; max: number }, value: number): boolean {
  return Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
}
