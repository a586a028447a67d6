/** Regular expressions that cannot be checked, each with the reason why it is linear. `source` is null for one that is put together while running. */
export const regexExceptions = [
  {
    file: "scripts/web/route-pattern.mjs",
    source: null,
    reason: "Next writes them at build time from the names of our routes: one segment each, which excludes slashes.",
  },
];
