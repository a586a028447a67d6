import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { v7 as uuidv7 } from "uuid";
import { connectAsOwner, pointDatabaseAt } from "@/db/client";
import { issueClinicCode } from "@/db/issue-codes";
import { deriveLinkSecret } from "@/db/link-secret";
import { requestLoginFor } from "@/db/request-login";
import { type DatabaseConnection, parseDatabaseUrl, parseLinkKeys } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import type { ClinicScope, PatientScope } from "@/lib/access/scope";
import { readPostmasterFile } from "@/scripts/postgres/postmaster-file.mjs";
import { makeClinic } from "./factories";

/*
 * Puts rows into the database of the app that the browser stories run against, through the access functions. The stories
 * know the app's data folder (E2E_DATA_DIR) or its database (E2E_DATABASE_URL).
 */

/** From now on the factories of this process write to the running app's database. */
export function useRunningDatabase(): void {
  pointDatabaseAt(runningDatabase());
}

function runningDatabase(): DatabaseConnection {
  const url = process.env.E2E_DATABASE_URL;
  return url ? asRequests(url, readSecrets(dataFolder()).authSecret) : embeddedDatabase(dataFolder());
}

/** The path of an invitation to create a clinic. */
export async function invitationPath(): Promise<string> {
  const owner = connectAsOwner(runningDatabaseOfOwner());
  const code = await issueClinicCode(owner, { now: new Date(), onlyFirst: false });
  await owner.end();
  return `/create-clinic#${code}`;
}

function runningDatabaseOfOwner(): DatabaseConnection {
  const url = process.env.E2E_DATABASE_URL;
  if (url) return parseAddress(url);
  return { ...runningDatabase(), username: "homestretch", password: readSecrets(dataFolder()).databasePassword };
}

/** The embedded database of a data folder, as the app serves requests with it. */
export function embeddedDatabase(folder: string): DatabaseConnection {
  const state = readPostmasterFile(join(folder, "postgres"));
  if (!state) throw new Error("the app's database does not run");
  const url = `postgresql:///homestretch?host=${encodeURIComponent(state.socketFolder)}`;
  return asRequests(url, readSecrets(folder).authSecret);
}

/** The database at an owner's address, with the login that the app made there for requests. */
export function asRequests(url: string, authSecret: string): DatabaseConnection {
  const connection = parseAddress(url);
  const { name, password } = requestLoginFor(connection.database, authSecret);
  return { ...connection, username: name, password };
}

function parseAddress(url: string): DatabaseConnection {
  const connection = parseDatabaseUrl(url);
  if (typeof connection === "string") throw new Error(`the app's database ${connection}`);
  return connection;
}

function readSecrets(folder: string): { authSecret: string; linkKeys: string; databasePassword: string } {
  return JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"));
}

function dataFolder(): string {
  const folder = process.env.E2E_DATA_DIR;
  if (!folder) throw new Error("E2E_DATA_DIR is not set");
  return folder;
}

export type Account = { scope: ClinicScope; email: string; password: string };

const password = "calm river stones 42";
let passwordHash: Promise<string> | undefined;

/** A new clinic whose owner can sign in. */
export async function makeAccount(): Promise<Account> {
  passwordHash ??= hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const clinicianId = uuidv7();
  const email = `clinician-${clinicianId}@example.test`;
  const scope = await makeClinic({
    clinicianId,
    email,
    passwordHash: await passwordHash,
    name: "Test Clinician",
    clinicName: "Test Clinic",
  });
  return { scope, email, password };
}

/** The path of a patient's link with its secret, as it stands on paper. */
export function patientPath({ linkId }: Pick<PatientScope, "linkId">): string {
  const { linkKeys } = readSecrets(dataFolder());
  const keys = parseLinkKeys(linkKeys);
  if (typeof keys === "string") throw new Error(`the app's link keys: ${keys}`);
  return `/p/${encodeLinkId(linkId)}#${deriveLinkSecret(keys, keys[0].version, linkId)}`;
}
