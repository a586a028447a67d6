import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import { canSpeak } from "./can-speak";
import { type SettingName, useSessionSwitch } from "./use-session-switch";

type SessionSettingsProps = { locale: Locale };

/** Sounds, voice, vibration and the timer, each on or off. */
export function SessionSettings({ locale }: SessionSettingsProps) {
  const words = sessionWords[locale];
  return (
    <div className="flex flex-col">
      <SettingSwitch name="sounds" label={words.sounds} locale={locale} />
      {canSpeak() ? <SettingSwitch name="voice" label={words.voice} locale={locale} /> : null}
      {"vibrate" in navigator ? <SettingSwitch name="vibration" label={words.vibration} locale={locale} /> : null}
      <SettingSwitch name="timer" label={words.timer} hint={words.timerHint} locale={locale} />
    </div>
  );
}

type SettingSwitchProps = { name: SettingName; label: string; hint?: string; locale: Locale };

function SettingSwitch({ name, label, hint, locale }: SettingSwitchProps) {
  const words = sessionWords[locale];
  const [isOn, change] = useSessionSwitch(name);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={() => change(!isOn)}
      className="flex min-h-14 w-full cursor-pointer items-center justify-between gap-4 rounded-control px-2 py-2 text-left hover:bg-sunken"
    >
      <span className="text-lead">
        <span className="block font-semibold">{label}</span>
        {hint ? <span className="block text-muted">{hint}</span> : null}
      </span>
      <span className="flex shrink-0 items-center gap-2 text-lead">
        <span aria-hidden="true">{isOn ? words.on : words.off}</span>
        <span
          aria-hidden="true"
          className={`relative h-8 w-14 rounded-full border-2 ${isOn ? "border-primary bg-primary" : "border-line-strong bg-surface"}`}
        >
          <span
            className={`absolute top-0.5 size-6 rounded-full ${isOn ? "right-0.5 bg-on-primary" : "left-0.5 bg-line-strong"}`}
          />
        </span>
      </span>
    </button>
  );
}
