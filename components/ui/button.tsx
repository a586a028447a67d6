"use client";

import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Link, type LinkProps } from "react-aria-components";
import { type ButtonSize, type ButtonTone, buttonStyle } from "./button-style";

type Look = { tone?: ButtonTone; size?: ButtonSize; icon?: ReactNode };

type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & Look & { children: ReactNode };

/**
 * A button with words. While `isPending` it keeps the focus, does nothing, and its words are read out: let them say
 * what is under way.
 */
export function Button({ tone = "secondary", size = "medium", icon, isPending, children, ...rest }: ButtonProps) {
  const waiting = { type: "button", onPress: () => {}, "aria-disabled": true } as const;
  return (
    <>
      <AriaButton {...rest} {...(isPending ? waiting : {})} className={buttonStyle(tone, size)}>
        {icon}
        {children}
      </AriaButton>
      {isPending === undefined ? null : (
        <span aria-live="polite" className="sr-only">
          {isPending ? children : ""}
        </span>
      )}
    </>
  );
}

type ButtonLinkProps = Omit<LinkProps, "className" | "children"> & Look & { children: ReactNode };

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ tone = "secondary", size = "medium", icon, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonStyle(tone, size)}>
      {icon}
      {children}
    </Link>
  );
}

type IconButtonProps = Omit<AriaButtonProps, "className" | "children"> & {
  label: string;
  children: ReactNode;
  tone?: ButtonTone;
};

/** A square button whose icon is explained by `label`. */
export function IconButton({ label, tone = "quiet", children, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={buttonStyle(tone, "icon")}>
      {children}
    </AriaButton>
  );
}
