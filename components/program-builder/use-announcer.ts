"use client";

import { useCallback, useState } from "react";

/** Words for a live region. The same words twice are read out twice. */
export function useAnnouncer() {
  const [said, setSaid] = useState({ words: "", isEven: false });
  const announce = useCallback((words: string) => setSaid(({ isEven }) => ({ words, isEven: !isEven })), []);
  return { announcement: said.isEven ? `${said.words}\u00a0` : said.words, announce };
}
