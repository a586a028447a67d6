import type { ComponentPropsWithRef } from "react";

type Tone = "primary" | "secondary" | "quiet";
type Size = "main" | "large" | "normal";

type BigButtonProps = Omit<ComponentPropsWithRef<"button">, "className" | "type"> & { tone?: Tone; size?: Size };

const tones: Record<Tone, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:bg-primary-strong",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent text-ink underline decoration-line-strong underline-offset-4 hover:bg-sunken",
};

const sizes: Record<Size, string> = {
  main: "min-h-16 w-full px-6 py-3 text-title",
  large: "min-h-14 px-5 py-2 text-lead",
  normal: "min-h-11 px-3 py-1.5 text-lead",
};

/** A button for a thumb. A plain one: the patient's page loads no component library. */
export function BigButton({ tone = "primary", size = "large", children, ...rest }: BigButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={`inline-flex cursor-pointer touch-manipulation items-center justify-center gap-3 rounded-control border font-semibold disabled:cursor-wait ${tones[tone]} ${sizes[size]}`}
    >
      {children}
    </button>
  );
}
