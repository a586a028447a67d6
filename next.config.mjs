import { fileURLToPath } from "node:url";
import { largestBodyBytes } from "./lib/http/body-limits.mjs";
import { securityHeaders } from "./lib/http/security-headers.mjs";
import { hashSources } from "./scripts/source-hash.mjs";

// Said outright: Next would guess a folder above that has a lockfile, and name everything in the build differently.
const root = fileURLToPath(new URL(".", import.meta.url));

/** Pages that end so are tools for development; no build has them. */
const forDevelopment = process.env.NODE_ENV === "development" ? ["dev.tsx"] : [];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Equal sources are one version wherever they were built. A page of another version is loaded whole.
  generateBuildId: () => hashSources(root).slice(0, 20),
  turbopack: { root },
  outputFileTracingRoot: root,
  pageExtensions: [...forDevelopment, "tsx", "ts", "jsx", "js"],
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    ...["@node-rs/argon2", "@react-pdf/renderer", "piscina"],
    ...["@zxcvbn-ts/core", "@zxcvbn-ts/language-common", "@zxcvbn-ts/language-en"],
  ],
  experimental: { serverActions: { bodySizeLimit: largestBodyBytes }, proxyClientMaxBodySize: largestBodyBytes },
  async headers() {
    return [
      { source: "/:path*", headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
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
