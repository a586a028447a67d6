/**
 * Prints where the app is and how to get in. `demo` is what the demo data returned, if it is open; `setupCode` opens the
 * page that creates the first clinic.
 */
export function announce(headline, { publicUrl, demoDoor }, { demo, setupCode }) {
  const lines = [["Address", publicUrl]];
  if (setupCode) lines.push(["Create your clinic", `${publicUrl}/create-clinic#${setupCode}`]);
  if (demo) {
    lines.push(["Demo sign-in", `${demo.email}  ${demo.password}`]);
    for (const { patient, path } of demo.patientLinks) lines.push([`Demo patient ${patient}`, `${publicUrl}${path}`]);
  }
  const width = Math.max(...lines.map(([name]) => name.length)) + 3;
  const text = lines.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join("\n");
  console.log(`\n${headline}\n\n${text}\n`);
  if (demo && !demoDoor.isThisMachineOnly) console.warn(`${publicDemo}\n`);
}

const publicDemo =
  "Warning: DEMO=1 opens the demo clinic to everyone who has this sign-in or one of these links. " +
  "Do not enter real patients there. Remove DEMO=1 and restart to close it.";
