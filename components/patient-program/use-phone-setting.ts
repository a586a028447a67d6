import { useCallback, useSyncExternalStore } from "react";
import { browserStore, openStorage } from "./phone-storage";

const changed = "homestretch:setting";

/**
 * A choice kept on this phone, for all programs. The first render has the fallback, as the server's page does; the
 * kept value follows.
 */
export function usePhoneSetting<Value extends string>(
  name: string,
  values: readonly Value[],
  fallback: Value,
): [Value, (value: Value) => void] {
  const read = useCallback(() => {
    const kept = settings().read(name);
    return values.find((value) => value === kept) ?? fallback;
  }, [name, values, fallback]);
  const value = useSyncExternalStore(subscribe, read, () => fallback);
  const change = useCallback(
    (next: Value) => {
      settings().write(name, next);
      window.dispatchEvent(new Event(changed));
    },
    [name],
  );
  return [value, change];
}

let opened: ReturnType<typeof openStorage> | undefined;

function settings() {
  opened ??= openStorage("homestretch:setting:", browserStore());
  return opened;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(changed, onChange);
    window.removeEventListener("storage", onChange);
  };
}
