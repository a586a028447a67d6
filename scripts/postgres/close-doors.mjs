import { chownSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const rules = `# Written by Homestretch: everybody needs a password.
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
host all all ::1/128 scram-sha-256
`;

/**
 * Lets nobody into a server without a password, also one that an older version made for anyone who reaches its socket,
 * and takes back what Postgres allows everybody. `sql` is a connection of the superuser.
 */
export async function closeDoors(sql, { dataFolder, password, owner }) {
  const file = join(dataFolder, "pg_hba.conf");
  if (readFileSync(file, "utf8") !== rules) {
    // The password is there before it is asked for, so a stop in between locks nobody out.
    const [{ statement }] =
      await sql`select format('alter role %I password %L', current_user, ${password}::text) as statement`;
    await sql.unsafe(statement);
    // Only setup has business in these.
    await sql.unsafe("revoke all on database postgres, template1 from public");
    replace(file, rules, owner);
    await sql`select pg_reload_conf()`;
  }
}

/**
 * Lets the superuser in once without a password, when the secrets file was lost and another one took its place. Who can
 * write to the data folder can do that anyway. `closeDoors` gives the superuser the new password.
 */
export function openDoorOnce({ dataFolder, pid, userName, owner }) {
  const doors = [`local all ${userName} trust`, `host all ${userName} 127.0.0.1/32 trust`];
  replace(join(dataFolder, "pg_hba.conf"), `${doors.join("\n")}\n`, owner);
  process.kill(pid, "SIGHUP");
}

function replace(file, text, owner) {
  const draft = `${file}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  if (owner) chownSync(draft, owner.uid, owner.gid);
  renameSync(draft, file);
}
