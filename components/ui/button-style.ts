export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "large" | "icon";

const base =
  "inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-control border font-semibold no-underline transition-colors duration-150 ease-calm aria-disabled:cursor-progress aria-disabled:opacity-70 disabled:cursor-not-allowed disabled:opacity-55 data-disabled:cursor-not-allowed data-disabled:opacity-55 [&_svg]:size-5 [&_svg]:shrink-0";

const tones: Record<ButtonTone, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:bg-primary-strong",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-ink hover:bg-sunken",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
};

const sizes: Record<ButtonSize, string> = {
  medium: "min-h-11 px-4 text-body",
  large: "min-h-14 px-6 text-lead",
  icon: "size-11 text-body",
};

/** The classes of everything that looks like a button. */
export function buttonStyle(tone: ButtonTone, size: ButtonSize): string {
  return `${base} ${tones[tone]} ${sizes[size]}`;
}
