/** Prints where the app is and how to get in. `demo` is what the demo data gave, or undefined. */
export function announce(headline, publicUrl, demo) {
  const lines = [["Address", publicUrl]];
  if (demo) {
    lines.push(["Demo sign-in", `${demo.email}  ${demo.password}`]);
    for (const { patient, path } of demo.patientLinks) lines.push([`Demo patient ${patient}`, `${publicUrl}${path}`]);
  }
  const width = Math.max(...lines.map(([name]) => name.length)) + 3;
  const text = lines.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join("\n");
  console.log(`\n${headline}\n\n${text}\n`);
}
