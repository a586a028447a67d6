import { describe, expect, test } from "vitest";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { globalTables, listTenantTables } from "@/db/testing/tables";

const { owner } = setUpTestDatabase();
const requestRoles = ["homestretch_clinic", "homestretch_gate", "homestretch_patient"];
const backupRole = "homestretch_backup";

describe("every table of a tenant", () => {
  test("is either under row-level security or listed as global", async () => {
    expect(await listTenantTables(owner())).toEqual([
      "audit_event",
      "clinic",
      "membership",
      "patient",
      "program",
      "program_item",
      "program_revision",
      "session_log",
      "session_log_exercise",
      "share_link",
    ]);
  });

  test("has clinic_id, not null, as a uuid", async () => {
    const rows = await owner()`
      select attrelid::regclass::text as name from pg_attribute
      where attname = 'clinic_id' and attnotnull and atttypid = 'uuid'::regtype`;
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(await listTenantTables(owner())));
  });

  test("has clinic_id first in each key and index", async () => {
    const wrong = await owner()`
      select indrelid::regclass::text as name, indexrelid::regclass::text as index from pg_index
      join pg_class on pg_class.oid = indrelid
      where relnamespace = 'public'::regnamespace and relname in ${owner()(await listTenantTables(owner()))}
        and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])
          is distinct from 'clinic_id'`;
    expect([...wrong]).toEqual([]);
  });

  test("has clinic_id first on both ends of each foreign key to another one, and never sets it to null", async () => {
    const tables = owner()(await listTenantTables(owner()));
    const wrong = await owner()`
      select conname from pg_constraint
      join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
      where contype = 'f' and child.relname in ${tables} and (confdeltype <> 'a' or (parent.relname in ${tables} and (
        (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'clinic_id'
        or (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) <> 'clinic_id')))`;
    expect([...wrong]).toEqual([]);
  });

  test("has row-level security enabled and forced", async () => {
    const held = await owner()`
      select relname as name from pg_class where relrowsecurity and relforcerowsecurity`;
    expect(held.map((row) => row.name)).toEqual(expect.arrayContaining(await listTenantTables(owner())));
  });

  test("has policies that check what is read and what is written, by the clinic, for named roles", async () => {
    const policies = await owner()<PolicyRow[]>`
      select tablename as "table", array_to_string(roles, ',') as roles, qual, with_check from pg_policies`;
    for (const table of await listTenantTables(owner())) {
      const own = policies.filter((policy) => policy.table === table);
      expect(own.map((policy) => policy.roles)).toContain("homestretch_clinic");
      for (const { roles, qual, withCheck } of own) {
        if (roles === backupRole) continue;
        if (roles === "homestretch_gate") expect(["clinic", "membership"]).toContain(table);
        else {
          expect(["homestretch_clinic", "homestretch_patient"]).toContain(roles);
          expect(qual).toContain("clinic_id = (NULLIF(current_setting('app.clinic_id'");
          expect(withCheck).toContain("clinic_id = (NULLIF(current_setting('app.clinic_id'");
        }
      }
    }
  });
});

type PolicyRow = { table: string; roles: string; qual: string; withCheck: string };

describe("the roles of requests", () => {
  test("cannot log in, step over row-level security, or become another role", async () => {
    const roles = await owner()`
      select rolname as name, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as is_mighty,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
      from pg_roles where rolname in ${owner()(requestRoles)} order by rolname`;
    expect([...roles]).toEqual(requestRoles.map((name) => ({ name, isMighty: false, memberships: 0 })));
  });

  test("own nothing and can create nothing", async () => {
    const [row] = await owner()`
      select count(*) filter (where deptype = 'o')::int as owned,
        bool_or(has_schema_privilege(rolname, 'public', 'create')) as can_create
      from pg_roles left join pg_shdepend on refobjid = pg_roles.oid and refclassid = 'pg_authid'::regclass
      where rolname in ${owner()(requestRoles)}`;
    expect(row).toEqual({ owned: 0, canCreate: false });
  });

  test("cannot borrow the owner's rights through a view or a function", async () => {
    const views = await owner()`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions::text[] @> array['security_invoker=true'], false)`;
    const functions = await owner()`
      select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
    expect([...views, ...functions]).toEqual([]);
  });

  test("have no table without row-level security but the global ones meant for them", async () => {
    const rows = await owner()<{ name: string; grantee: string }[]>`
      select distinct table_name as name, grantee from information_schema.column_privileges
      join pg_class on relname = table_name and relnamespace = 'public'::regnamespace
      where grantee in ${owner()(requestRoles)} and not relrowsecurity order by 1, 2`;
    expect(rows.map(({ name, grantee }) => `${grantee}: ${name}`)).toEqual([
      "homestretch_clinic: catalog_exercise",
      "homestretch_gate: catalog_exercise",
      "homestretch_gate: clinician_session",
      "homestretch_gate: one_time_code",
      "homestretch_gate: rate_limit",
    ]);
    for (const { name } of rows) expect(Object.keys(globalTables)).toContain(name);
  });

  test("let a patient read these columns and no others", async () => {
    const rows = await owner()<{ name: string; columns: string }[]>`
      select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
      from information_schema.column_privileges
      where grantee = 'homestretch_patient' and privilege_type = 'SELECT' group by table_name order by table_name`;
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual({
      clinic: "clinic_id figure_body name",
      patient: "archived_at clinic_id id language time_zone",
      program: "archived_at clinic_id id patient_id published_number",
      program_revision: "clinic_id number program_id published_at snapshot",
      session_log: "clinic_id day id program_id received_at share_link_id",
      share_link: "clinic_id expires_at first_opened_at id key_version last_opened_at program_id revoked_at",
    });
  });

  test("can change or delete neither the audit trail nor revisions nor logs", async () => {
    const rows = await owner()`
      select grantee, table_name, privilege_type from information_schema.column_privileges
      where grantee in ${owner()(requestRoles)} and privilege_type = 'UPDATE'
        and table_name in ('audit_event', 'program_revision', 'session_log', 'session_log_exercise')
      union
      select grantee, table_name, privilege_type from information_schema.table_privileges
      where grantee in ${owner()(requestRoles)} and privilege_type in ('DELETE', 'TRUNCATE')
        and table_name not in ('program_item', 'clinician_session', 'rate_limit')`;
    expect([...rows]).toEqual([]);
  });
});

describe("the role of backups", () => {
  test("reads every table and writes none", async () => {
    const rows = await owner()<{ name: string; isRead: boolean; isWritten: boolean }[]>`
      select relname as name,
        has_table_privilege(${backupRole}, oid, 'select') and (not relrowsecurity or exists (
          select from pg_policies where tablename = relname and roles = array[${backupRole}::name]
            and cmd = 'SELECT' and qual = 'true')) as is_read,
        has_table_privilege(${backupRole}, oid, 'insert, update, delete, truncate') as is_written
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ isRead, isWritten }) => !isRead || isWritten)).toEqual([]);
  });

  test("cannot log in, step over row-level security, or be taken on by a request", async () => {
    const [role] = await owner()`
      select rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as is_mighty,
        array(select member::regrole::text from pg_auth_members
          where roleid = pg_roles.oid and member::regrole::text like 'homestretch\\_%') as members
      from pg_roles where rolname = ${backupRole}`;
    expect(role).toEqual({ isMighty: false, members: [] });
  });
});
