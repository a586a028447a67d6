"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";

/** Lets the building blocks move between pages by Next's router, and fixes their own words to US English. */
export function InterfaceProviders({ children }: { children: ReactNode }) {
  const { push } = useRouter();
  return (
    <I18nProvider locale="en-US">
      <RouterProvider navigate={(path) => push(path)}>{children}</RouterProvider>
    </I18nProvider>
  );
}
