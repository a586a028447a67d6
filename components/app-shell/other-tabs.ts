type Message =
  | { kind: "settle"; asked: string; clinicianId: string }
  | { kind: "here"; asked: string; tab: string }
  | { kind: "settled"; asked: string; tab: string; unsaved: string[] }
  | { kind: "signedOut"; clinicianId: string };

/** How long other tabs have to say that they are there, and then to save. */
const presenceMilliseconds = 250;
const saveMilliseconds = 10_000;

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("homestretch:tabs");
}

type OtherTab = {
  clinicianId: string;
  settle: () => Promise<string[]>;
  /** Someone signed out in another tab; `isOwn` when it was this person. */
  onSignedOut: (isOwn: boolean) => void;
};

/** Answers other tabs of this browser. Returns what ends it. */
export function listenToTabs({ clinicianId, settle, onSignedOut }: OtherTab): () => void {
  const channel = openChannel();
  if (!channel) return () => {};
  const tab = String(Math.random());
  channel.onmessage = async ({ data }: MessageEvent<Message>) => {
    if (data.kind === "signedOut") onSignedOut(data.clinicianId === clinicianId);
    if (data.kind !== "settle" || data.clinicianId !== clinicianId) return;
    const { asked } = data;
    channel.postMessage({ kind: "here", asked, tab } satisfies Message);
    channel.postMessage({ kind: "settled", asked, tab, unsaved: await settle() } satisfies Message);
  };
  return () => channel.close();
}

/** Has the person's other tabs save what they hold; the titles of what they could not save. */
export async function settleOtherTabs(clinicianId: string): Promise<string[]> {
  const channel = openChannel();
  if (!channel) return [];
  const asked = String(Math.random());
  const waiting = new Set<string>();
  const unsaved: string[] = [];
  let onAnswer = () => {};
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ((data.kind !== "here" && data.kind !== "settled") || data.asked !== asked) return;
    if (data.kind === "here") waiting.add(data.tab);
    else {
      waiting.delete(data.tab);
      unsaved.push(...data.unsaved);
    }
    onAnswer();
  };
  channel.postMessage({ kind: "settle", asked, clinicianId } satisfies Message);
  await pause(presenceMilliseconds);
  const all = new Promise<void>((resolve) => {
    onAnswer = () => waiting.size === 0 && resolve();
    onAnswer();
  });
  await Promise.race([all, pause(saveMilliseconds)]);
  channel.close();
  return unsaved;
}

/** Tells the other tabs of this browser that the person signed out. */
export function tellSignedOut(clinicianId: string): void {
  const channel = openChannel();
  channel?.postMessage({ kind: "signedOut", clinicianId } satisfies Message);
  channel?.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
