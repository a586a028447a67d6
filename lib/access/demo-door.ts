/** Whether the demo clinic can be entered, and whether nobody but this machine reaches the app. */
export type DemoDoor = { isOpen: boolean; isThisMachineOnly: boolean };

type Variables = Record<string, string | undefined>;

/**
 * The one place that decides it. The demo is open on this machine's own address, or when a person says DEMO=1; DEMO=0
 * closes it everywhere. Behind a proxy every request looks local, so only the configuration counts, and whatever is
 * missing or unclear closes: HOST is set by the launcher, so a server started in another way is not local.
 */
export function decideDemoDoor({ DEMO = "", HOST = "", PUBLIC_URL = "", TRUST_PROXY = "" }: Variables): DemoDoor {
  const isThisMachineOnly =
    isLoopback(HOST) && isOff(TRUST_PROXY) && (PUBLIC_URL === "" || isLoopback(hostOf(PUBLIC_URL)));
  const isAsked = DEMO === "" ? isThisMachineOnly : DEMO === "1" || DEMO === "true";
  return { isOpen: isAsked, isThisMachineOnly };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isOff(flag: string): boolean {
  return flag === "" || flag === "0" || flag === "false";
}
