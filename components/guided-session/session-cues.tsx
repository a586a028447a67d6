import type { Locale } from "@/lib/locale";
import type { SessionView } from "@/lib/session/session-view";
import { useSessionCues } from "./use-session-cues";
import { useSessionSwitch } from "./use-session-switch";

type SessionCuesProps = { view: SessionView; announcement: string | null; locale: Locale };

/** Sounds, voice and vibration of a session, as far as the patient wants them. */
export function SessionCues({ view, announcement, locale }: SessionCuesProps) {
  const [hasSounds] = useSessionSwitch("sounds");
  const [hasVoice] = useSessionSwitch("voice");
  const [hasVibration] = useSessionSwitch("vibration");
  useSessionCues(view, announcement, { hasSounds, hasVoice, hasVibration }, locale);
  return null;
}
