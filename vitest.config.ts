import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const shared = {
  setupFiles: ["./vitest.setup.ts"],
  env: {
    NEXTAUTH_SECRET: "for-tests-only-Qm3vX8tLz0aWcY7hRk2n",
    LINK_KEYS: "1:dGVzdC1rZXktMS0wMTIzNDU2Nzg5YWJjZGVmZ2hpams",
    PUBLIC_URL: "http://localhost:3000",
    HOST: "localhost",
  },
};

export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // Next provides this module itself, as a mark for its bundler.
      "server-only": fileURLToPath(new URL("./node_modules/next/dist/compiled/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          testTimeout: 30_000,
          include: ["*.test.ts", "lib/**/*.test.{ts,tsx}", "components/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "database",
          include: ["db/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
          globalSetup: ["./db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
