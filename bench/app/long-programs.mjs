import { closeDatabase } from "../../db/client.ts";
import { makeItem, makePublishedProgram, makeShareLink } from "../../db/testing/factories.ts";
import { makeAccount, useRunningDatabase as writeToRunningApp } from "../../db/testing/running-app.ts";
import { catalog } from "../../lib/catalog/catalog.ts";

/**
 * Writes published programs into the app's database and signs their clinician in. Returns the paths of their handouts
 * and the session's cookie.
 */
export async function makeLongPrograms(url, { count, exercises }) {
  writeToRunningApp();
  const { scope, email, password } = await makeAccount();
  const items = Array.from({ length: exercises }, (_, at) => catalog[at % catalog.length]);
  const ids = [];
  for (let program = 0; program < count; program += 1) {
    const draft = { items: items.map(({ id, dosage }) => makeItem({ exerciseId: id, dosage })) };
    const { id } = await makePublishedProgram(scope, { draft });
    await makeShareLink(scope, id);
    ids.push(id);
  }
  await closeDatabase();
  return { paths: ids.map((id) => `/programs/${id}/handout`), cookie: await signIn(url, email, password) };
}

async function signIn(url, email, password) {
  const token = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = await token.json();
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { Origin: url, Cookie: cookiesOf(token) },
    body: new URLSearchParams({ email, password, csrfToken }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return cookiesOf(answer);
}

function cookiesOf(answer) {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}
