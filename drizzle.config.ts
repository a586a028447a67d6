import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
  // The roles belong to the whole server, so a migration by hand makes them (0000_roles.sql).
  entities: { roles: true },
});
