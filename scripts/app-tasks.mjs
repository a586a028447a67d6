// Runs in a process of its own, started by `run-app-task.mjs` with a loader for TypeScript, so that the server's
// process stays free of that loader.
const tasks = {
  async "check-settings"() {
    const { env } = await import("../env.ts");
    return { publicUrl: env().publicUrl, hasDemo: env().isDemo };
  },

  async migrate() {
    const { migrateDatabase } = await import("../db/migrate.ts");
    return withOwner(async (sql) => {
      await migrateDatabase(sql);
      return {};
    });
  },

  async "seed-catalog"() {
    const { seedCatalog } = await import("../db/seed.ts");
    return withOwner((sql) => seedCatalog(sql));
  },

  async "seed-demo"() {
    const { seedDemo } = await import("../db/demo.ts");
    const { env } = await import("../env.ts");
    return withOwner((sql) => seedDemo(sql, { now: new Date(), linkKeys: env().linkKeys }));
  },
};

async function withOwner(work) {
  const { connectAsOwner } = await import("../db/client.ts");
  const { env } = await import("../env.ts");
  const sql = connectAsOwner(env().database);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function answer() {
  try {
    const results = {};
    for (const name of process.argv.slice(2)) results[name] = await tasks[name]();
    return { results };
  } catch (error) {
    const isPlain = error.name === "ConfigurationError" || error.code in plainCodes;
    return { error: isPlain ? (plainCodes[error.code] ?? error.message) : (error.stack ?? String(error)), isPlain };
  }
}

const plainCodes = {
  ECONNREFUSED: "DATABASE_URL: nothing answers at that address.",
  ENOTFOUND: "DATABASE_URL: there is no machine of that name.",
  CONNECT_TIMEOUT: "DATABASE_URL: the database does not answer in time.",
  "28P01": "DATABASE_URL: the database refuses the user name or the password.",
  "3D000": "DATABASE_URL: the server has no database of that name. Make it first.",
};

process.send(await answer(), () => process.exit(0));
