type TimeNames = { second: string; seconds: string; minute: string; minutes: string; and: string };

/** A whole number of seconds as a person says it: "90 seconds", "1 minute", "2 minutes and 30 seconds". */
export function spokenTime(seconds: number, names: TimeNames): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const inSeconds = (count: number) => `${count} ${count === 1 ? names.second : names.seconds}`;
  const inMinutes = `${minutes} ${minutes === 1 ? names.minute : names.minutes}`;
  if (minutes === 0 || (minutes === 1 && rest > 0)) return inSeconds(seconds);
  return rest === 0 ? inMinutes : `${inMinutes} ${names.and} ${inSeconds(rest)}`;
}
