import { usePhoneSetting } from "@/components/patient-program/use-phone-setting";

const switches = ["on", "off"] as const;
type Switch = (typeof switches)[number];
export type SettingName = "sounds" | "voice" | "vibration" | "timer";

const initial: Record<SettingName, Switch> = { sounds: "on", voice: "off", vibration: "on", timer: "on" };

/** One of the session's switches, kept on this phone. */
export function useSessionSwitch(name: SettingName): [boolean, (isOn: boolean) => void] {
  const [value, change] = usePhoneSetting(name, switches, initial[name]);
  return [value === "on", (isOn) => change(isOn ? "on" : "off")];
}
