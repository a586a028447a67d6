export const shareLinkBounds = {
  labelCharacters: { max: 80 },
  /** Ten years; later dates are slips of the keyboard. */
  longestMilliseconds: 10 * 366 * 24 * 60 * 60 * 1000,
} as const;
