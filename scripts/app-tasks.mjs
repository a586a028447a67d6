// Runs in a process of its own, started by `app-worker.mjs` with a loader for TypeScript, so that the server's process
// stays free of that loader. Loading begins at once, while the launcher is still busy with other things.
const environment = import("../env.ts");
const modules = environment.then(() =>
  Promise.all([
    import("../db/client.ts"),
    import("../db/migrate.ts"),
    import("../db/seed.ts"),
    import("../db/demo.ts"),
    import("../db/open-request-login.ts"),
    import("../lib/postgres-url/format-postgres-url.ts"),
  ]),
);
// A fault is reported by the first task that needs these.
modules.catch(() => {});

const tasks = {
  async "check-settings"({ publicUrl, listening, databaseNotes }, variables) {
    const { demoDoor } = await environment;
    return { publicUrl, listening, databaseNotes, demoDoor: demoDoor(variables) };
  },

  async migrate({ adminDatabase }) {
    const [{ connectAsOwner }, { migrateDatabase }] = await modules;
    await withConnection(connectAsOwner(adminDatabase), migrateDatabase);
  },

  /** Returns the address that requests are served with, and what to say about it. */
  async "open-request-login"(settings) {
    const [, , , , { openRequestLogin }, { formatPostgresUrl }] = await modules;
    const { address, notes } = await openRequestLogin(settings);
    return { url: formatPostgresUrl(address), notes };
  },

  async "seed-catalog"({ adminDatabase }) {
    const [{ connectAsOwner }, , { seedCatalog }] = await modules;
    return withConnection(connectAsOwner(adminDatabase), seedCatalog);
  },

  async "seed-demo"({ adminDatabase, linkKeys, authSecret }) {
    const [{ connectAsOwner }, , , { seedDemo }] = await modules;
    const seed = { now: new Date(), linkKeys, authSecret, mayCreate: true };
    return withConnection(connectAsOwner(adminDatabase), (sql) => seedDemo(sql, seed));
  },

  async "renew-demo"({ adminDatabase, linkKeys, authSecret }) {
    const [{ connectAsOwner }, , , { seedDemo }] = await modules;
    const seed = { now: new Date(), linkKeys, authSecret, mayCreate: false };
    return withConnection(connectAsOwner(adminDatabase), (sql) => seedDemo(sql, seed));
  },

  async "issue-setup-code"({ adminDatabase }) {
    return issueClinicCode(adminDatabase, { onlyFirst: true });
  },

  async "issue-invitation"({ adminDatabase, clinicSignup }) {
    return { code: await issueClinicCode(adminDatabase, { onlyFirst: false }), clinicSignup };
  },

  async "issue-reset-code"({ adminDatabase }, { ACCOUNT_EMAIL: email }) {
    const [{ connectAsOwner }] = await modules;
    const { issueResetCode } = await import("../db/issue-codes.ts");
    return withConnection(connectAsOwner(adminDatabase), (sql) => issueResetCode(sql, { email, now: new Date() }));
  },

  async "write-backup"({ adminDatabase, linkKeys }, { BACKUP_FOLDER: folder }) {
    const [{ connectAsOwner }] = await modules;
    const { writeBackup } = await import("../db/backup/write-backup.ts");
    const options = { folder, linkKeys, now: new Date() };
    return countBackup(await withConnection(connectAsOwner(adminDatabase), (sql) => writeBackup(sql, options)));
  },

  async "restore-backup"({ adminDatabase, linkKeys }, { BACKUP_FOLDER: folder, BACKUP_REPLACE }) {
    const [{ connectAsOwner }] = await modules;
    const { restoreBackup } = await import("../db/backup/restore-backup.ts");
    const { missingLinkKeys } = await import("../db/backup/manifest.ts");
    const options = { folder, isReplacing: BACKUP_REPLACE === "1" };
    const manifest = await withConnection(connectAsOwner(adminDatabase), (sql) => restoreBackup(sql, options));
    return { ...countBackup(manifest), missingLinkKeys: missingLinkKeys(manifest, linkKeys) };
  },
};

async function issueClinicCode(database, { onlyFirst }) {
  const [{ connectAsOwner }] = await modules;
  const codes = await import("../db/issue-codes.ts");
  const options = { onlyFirst, now: new Date() };
  return withConnection(connectAsOwner(database), (sql) => codes.issueClinicCode(sql, options));
}

function countBackup({ tables, madeAt }) {
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), madeAt };
}

async function withConnection(sql, work) {
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function answer({ name, variables }) {
  try {
    const { parseEnv } = await environment;
    return { result: await tasks[name](parseEnv({ ...process.env, ...variables }), variables) };
  } catch (error) {
    const isPlain = ["ConfigurationError", "BackupError"].includes(error.name) || error.code in plainCodes;
    return { error: isPlain ? (plainCodes[error.code] ?? error.message) : (error.stack ?? String(error)), isPlain };
  }
}

const plainCodes = {
  ECONNREFUSED: "DATABASE_URL: nothing answers at that address.",
  ENOTFOUND: "DATABASE_URL: there is no machine of that name.",
  CONNECT_TIMEOUT: "DATABASE_URL: the database does not answer in time.",
  "28P01": "DATABASE_URL: the database refuses the user name or the password.",
  "3D000": "DATABASE_URL: the server has no database of that name. Make it first.",
  42501: "DATABASE_URL: the user may not make what the app needs: its tables, and once for the whole server its roles.",
};

process.on("message", async (task) => process.send({ id: task.id, ...(await answer(task)) }));
