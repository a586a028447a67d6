"use client";

import { BookOpen, House, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";

const places = [
  { href: "/", label: "Home", Icon: House, owns: (path: string) => path === "/" },
  {
    href: "/patients",
    label: "Patients",
    Icon: Users,
    owns: (path: string) => /^\/(patients|programs)(\/|$)/.test(path),
  },
  { href: "/catalog", label: "Catalog", Icon: BookOpen, owns: (path: string) => /^\/catalog(\/|$)/.test(path) },
] as const;

/** The main places. The one that the page belongs to is marked. */
export function NavLinks() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="flex gap-1">
      {places.map(({ href, label, Icon, owns }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? "page" : owns(path) ? "true" : undefined}
          className="flex min-h-11 flex-1 items-center whitespace-nowrap justify-center gap-2 rounded-control px-3 text-body font-semibold text-muted no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-primary-soft aria-[current]:text-primary-strong sm:flex-none"
        >
          <Icon aria-hidden className="size-5 shrink-0 max-[22rem]:hidden" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
