export const shareLinkBounds = {
  labelCharacters: { max: 80 },
  /** Links of a program that are not revoked; expired ones can be opened again, so they count. */
  kept: { max: 20 },
  /** All links that a program ever had. */
  made: { max: 100 },
  /** Ten years; later dates are slips of the keyboard. */
  longestMilliseconds: 10 * 366 * 24 * 60 * 60 * 1000,
} as const;
