import { useEffect, useState } from "react";

/** Sounds, moving pictures and settings, once their script is here. */
export function useSessionExtras() {
  const [extras, setExtras] = useState<typeof import("./session-extras").sessionExtras | null>(null);
  useEffect(() => {
    import("./session-extras").then(
      ({ sessionExtras }) => setExtras(sessionExtras),
      () => {},
    );
  }, []);
  return extras;
}
