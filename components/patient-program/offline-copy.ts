import { browserStore, linkPrefix, openStorage } from "./phone-storage";

const scriptUrl = "/p/sw.js";
const scope = "/p/";

/**
 * Keeps the opened program on the phone. Gives whether it now works without a network: never over plain http, where
 * browsers have no service worker.
 */
export async function keepOfflineCopy(linkId: string): Promise<boolean> {
  // biome-ignore lint/style/noProcessEnv: Next replaces it while building; kept files would hide changes from developers.
  if (process.env.NODE_ENV === "development" || !("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(scriptUrl, { scope, updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    return active ? await askToKeep(active, linkId) : false;
  } catch {
    return false;
  }
}

function askToKeep(worker: ServiceWorker, linkId: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ link: linkId }, [port2]);
  });
}

/** Removes everything that this phone keeps of a link that has ended. */
export async function forgetLink(linkId: string): Promise<void> {
  openStorage(linkPrefix(linkId), browserStore()).clear();
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(`-${linkId}`)).map((name) => caches.delete(name)));
}
