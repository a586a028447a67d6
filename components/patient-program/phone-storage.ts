/** What a page may keep on the phone. Values are JSON. */
export type PhoneStorage = {
  /** The kept value, or undefined when there is none or it is broken. */
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** All keys, without the prefix of this storage. */
  keys(): string[];
  /** Removes everything under the prefix. */
  clear(): void;
};

export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * Storage under a prefix. Where the browser refuses (blocked, full), values live as long as the page: what a patient
 * did can then still be sent while it is open.
 */
export function openStorage(prefix: string, store: KeyValueStore | null): PhoneStorage {
  const memory = new Map<string, string>();
  const attempt = <Value>(task: (store: KeyValueStore) => Value): Value | undefined => {
    try {
      return store ? task(store) : undefined;
    } catch {
      return undefined;
    }
  };
  const keys = () => {
    const kept = attempt((open) => Array.from({ length: open.length }, (_, index) => open.key(index) ?? "")) ?? [];
    const all = [...kept, ...memory.keys()].filter((key) => key.startsWith(prefix));
    return [...new Set(all)].map((key) => key.slice(prefix.length));
  };
  const remove = (key: string) => {
    memory.delete(prefix + key);
    attempt((open) => open.removeItem(prefix + key));
  };
  return {
    keys,
    remove,
    read: (key) => parse(memory.get(prefix + key) ?? attempt((open) => open.getItem(prefix + key))),
    write: (key, value) => {
      const text = JSON.stringify(value);
      const isKept = attempt((open) => {
        open.setItem(prefix + key, text);
        return true;
      });
      if (isKept) memory.delete(prefix + key);
      else memory.set(prefix + key, text);
    },
    clear: () => keys().forEach(remove),
  };
}

function parse(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's own store; null where it is blocked or on the server. */
export function browserStore(): KeyValueStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The prefix of everything that belongs to one link, so that a link that ended takes all of it along. */
export function linkPrefix(linkId: string): string {
  return `homestretch:${linkId}:`;
}
