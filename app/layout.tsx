import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { hyperlegible } from "./font";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Homestretch", template: "%s · Homestretch" },
  description: "Home exercise programs that patients can follow.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f7f4" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1518" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={hyperlegible.variable}>
      <body>{children}</body>
    </html>
  );
}
