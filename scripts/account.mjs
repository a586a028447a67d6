// Ways in that only a person on the server can open: `npm run account`.
import { startAppWorker } from "./app-worker.mjs";
import { readCommandLine } from "./command-line.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { checkIsInstalled, joinDatabase } from "./join-database.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

const usage = `npm run account -- setup-link              a link that creates the first clinic, valid for 7 days
npm run account -- invite                  a link that creates a further clinic, valid for 7 days
npm run account -- reset-password EMAIL    a link with which this person chooses a new password, valid for 10 minutes

Each link works once. The app may be running.`;

const commands = { "setup-link": makeSetupLink, invite: makeInvitation, "reset-password": makeResetLink };

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  const { positionals, values } = readCommandLine({}, usage);
  const [name, ...words] = positionals;
  if (values.help || name === undefined) {
    console.log(usage);
    return finish();
  }
  const isKnown = Object.hasOwn(commands, name) && words.length === (name === "reset-password" ? 1 : 0);
  if (!isKnown) throw new PlainError(`This is not how the command is used.\n\n${usage}`);
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  checkIsInstalled();
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  // A running app may have been started with other settings than this command.
  const { appUrl = settings.publicUrl } = await whileStarting(() => joinDatabase(settings, atEnd));
  await whileStarting(() => worker.run("migrate"));
  const text = await whileStarting(() => commands[name]({ worker, words, address: appUrl }));
  console.log(text);
  finish();
});

async function makeSetupLink({ worker, address }) {
  const code = await worker.run("issue-setup-code");
  if (code) return describe("Create the first clinic", `${address}/create-clinic#${code}`, "7 days");
  throw new PlainError(
    "There is a clinic already. For a further one, start the app with CLINIC_SIGNUP=open and run: npm run account -- invite",
  );
}

async function makeInvitation({ worker, address }) {
  const { code, clinicSignup } = await worker.run("issue-invitation");
  const link = describe("Create a clinic", `${address}/create-clinic#${code}`, "7 days");
  if (clinicSignup === "open") return link;
  return `${link}\nOnce there is a clinic, the link opens only while the app runs with CLINIC_SIGNUP=open.\n`;
}

async function makeResetLink({ worker, words: [email], address }) {
  const issued = await worker.run("issue-reset-code", { ACCOUNT_EMAIL: email });
  if (issued.ok)
    return describe(`New password for ${issued.email}`, `${address}/reset-password#${issued.code}`, "10 minutes");
  throw new PlainError(
    issued.reason === "disabled"
      ? `The account of ${email} is disabled. A new password would not let anyone in.`
      : `There is no account with the email ${email}.`,
  );
}

function describe(what, link, time) {
  return `\n${what}. The link works once, for ${time}:\n\n  ${link}\n`;
}
