"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Asks for the page again after Back or Forward, which show it as it was when it was left: the router keeps it, and
 * some browsers keep the whole document. Without an answer from the server nothing is asked for, because a failed
 * request would replace a page that still works by the browser's error page.
 */
export function FreshAfterBack() {
  const router = useRouter();
  useEffect(() => {
    const refresh = async () => {
      const isReachable = await fetch("/api/healthz", { cache: "no-store" }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReachable) router.refresh();
    };
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void refresh();
    };
    const onPopState = () => void refresh();
    window.addEventListener("popstate", onPopState);
    window.addEventListener("pageshow", onPageShow);
    return () => {
      window.removeEventListener("popstate", onPopState);
      window.removeEventListener("pageshow", onPageShow);
    };
  }, [router]);
  return null;
}
