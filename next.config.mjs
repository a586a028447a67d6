import { fileURLToPath } from "node:url";
import { hashSources } from "./scripts/source-hash.mjs";

/** Headers that no page may be without. The content security policy carries a nonce and is set in `proxy.ts`. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** Pages that end so are tools for development; no build has them. */
const forDevelopment = process.env.NODE_ENV === "development" ? ["dev.tsx"] : [];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Equal sources are one version wherever they were built. A page of another version is loaded whole.
  generateBuildId: () => hashSources(fileURLToPath(new URL(".", import.meta.url))).slice(0, 20),
  pageExtensions: [...forDevelopment, "tsx", "ts", "jsx", "js"],
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    ...["@node-rs/argon2", "@react-pdf/renderer"],
    ...["@zxcvbn-ts/core", "@zxcvbn-ts/language-common", "@zxcvbn-ts/language-en"],
  ],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // The folder's name changes with the pictures in it.
      {
        source: "/figures/:version/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      // A patient's link is for nobody else, so no search engine may keep what it finds there.
      { source: "/p/:path*", headers: [{ key: "X-Robots-Tag", value: "noindex, nofollow" }] },
    ];
  },
};
