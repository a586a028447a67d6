const kilobyte = 1024;

/** The most bytes that the body of a request may have. `body-limits.test.ts` compares each with the longest legal input. */
export const bodyBytes = {
  /** A few short fields, or the ids of rows. */
  small: 4 * kilobyte,
  /** An email, a password and a token. */
  signIn: 4 * kilobyte,
  /** The secret of a link. */
  openLink: kilobyte,
  /** What a phone reports about one session. */
  sessionLog: 16 * kilobyte,
  /** A program of 60 exercises, each with the longest notes. */
  programDraft: 448 * kilobyte,
};

/** Server actions that take more than `bodyBytes.small`, for the web server, which refuses before anything is read. */
export const largeActions = { saveDraftAction: bodyBytes.programDraft };

/** Route handlers that take a body. A POST to another path must be a server action. */
export const handlerPaths = [
  { path: /^\/api\/auth\//, bytes: bodyBytes.signIn },
  { path: /^\/p\/[^/]+\/open\/?$/, bytes: bodyBytes.openLink },
  { path: /^\/p\/[^/]+\/log\/v1\/?$/, bytes: bodyBytes.sessionLog },
];

/** The limit of the framework itself: the largest that anything needs. */
export const largestBodyBytes = Math.max(...Object.values(bodyBytes));

/** What a person reads when a body is over its limit. */
export const tooLargeSentence = "This is too much text to save at once. Shorten it and try again.";
