// How long a handout of 8 exercises takes, beside the same text and the same pictures sent straight to pdfkit: same
// fonts, same run, in turns. Both get pictures that were drawn before, as the app does.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { projectFolder } from "../scripts/project.mjs";
import { median } from "./app/numbers.mjs";

// As in the app: React's development build is slower.
process.env.NODE_ENV = "production";
const { renderHandout } = await import("../components/handout/render-handout.tsx");
const { sampleHandout } = await import("../lib/handout/testing/sample-handout.ts");
const { handoutPictures } = await import("../app/handout-pictures.ts");

const allowed = 1.25;
const warmUps = 5;
const rounds = 30;

const fontFolder = join(projectFolder, "node_modules/@expo-google-fonts/atkinson-hyperlegible-next");
const files = {
  regular: join(fontFolder, "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"),
  bold: join(fontFolder, "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"),
};
const bytes = { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };
const handout = sampleHandout(8);
const ids = handout.exercises.map(({ exerciseId }) => exerciseId);
const pictures = await handoutPictures(ids, "mixed");
if (Object.keys(pictures).length !== ids.length) throw new Error("The pictures are not drawn.");

function withReactPdf() {
  return renderHandout({ handout, pictures, paper: "letter", size: "normal", createdAt: new Date(0) }, files);
}

function withPdfkit() {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: "LETTER", margin: 44, bufferPages: true });
    const chunks = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    document.registerFont("regular", bytes.regular);
    document.registerFont("bold", bytes.bold);
    for (const { text, weight, size } of paragraphs(handout)) document.font(weight).fontSize(size).text(text);
    for (const id of ids) drawPanels(document, pictures[id].panels);
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page);
      const footer = `${handout.clinicName} · ${handout.version}   Page ${page + 1} of ${count}`;
      document.font("regular").fontSize(11).text(footer, 44, 730, { lineBreak: false });
    }
    document.end();
  });
}

/** The panels of one exercise beside each other, at 45 mm, and their captions. */
function drawPanels(document, panels) {
  document.addPage();
  for (const [index, { drawing, caption }] of panels.entries()) {
    document
      .save()
      .translate(44 + index * 140, 44)
      .scale(1.28, 1.28);
    for (const path of drawing.paths) drawPath(document, path);
    document.restore();
    document
      .font("regular")
      .fontSize(12)
      .text(caption.en, 44 + index * 140, 190, { lineBreak: false });
  }
}

function drawPath(document, { d, fill, stroke, strokeWidth = 1, opacity, dash }) {
  const isSpecial = opacity !== undefined || dash !== undefined;
  if (isSpecial) document.save();
  if (opacity !== undefined) document.opacity(opacity);
  if (dash !== undefined) document.dash(Number(dash.split(" ")[0]));
  document.path(d);
  if (stroke) document.lineWidth(strokeWidth);
  if (fill && stroke) document.fillAndStroke(fill, stroke);
  else if (fill) document.fill(fill);
  else document.stroke(stroke);
  if (isSpecial) document.restore();
}

/** The handout's text from top to bottom, in its sizes. */
function paragraphs({ clinicName, title, name, facts, phone, message, haveReady, safety, exercises }) {
  const line = (text, size = 14, weight = "regular") => ({ text, size, weight });
  const box = ({ label, paragraphs: texts }) => [line(`${label}:`, 14, "bold"), ...texts.map((text) => line(text))];
  return [
    line(clinicName, 12),
    line(title, 26, "bold"),
    line(`${name.label}: ${name.text}`, 17),
    ...facts.map((fact) => line(fact, 12)),
    line(`${phone.label}: ${phone.text}`, 12),
    line(phone.url, 12),
    ...box(message),
    ...box(haveReady),
    ...box(safety),
    ...exercises.flatMap((exercise) => [
      line(`${exercise.number} ${exercise.name}`, 20, "bold"),
      line(exercise.dosage, 14, "bold"),
      line(`${exercise.start.label}: ${exercise.start.text}`),
      ...exercise.steps.map((step, index) => line(`${index + 1}. ${step}`)),
      ...exercise.hints.map((hint) => line(`${hint.label} ${hint.text}`)),
      ...(exercise.note ? box(exercise.note) : []),
      ...[...exercise.ticks.sides, ...exercise.ticks.days.map((day) => day.name)].map((label) => line(label, 11)),
    ]),
  ];
}

const contestants = { "react-pdf": withReactPdf, pdfkit: withPdfkit };
const times = { "react-pdf": [], pdfkit: [] };
let first = 0;
for (let round = -warmUps; round < rounds; round += 1) {
  // The order changes, so that neither always pays for the garbage of the other.
  const order = Object.keys(contestants);
  for (const name of round % 2 === 0 ? order : order.reverse()) {
    // Processor time: what others do on the machine does not count.
    const start = process.cpuUsage();
    await contestants[name]();
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (round >= 0) times[name].push(took);
    else if (name === "react-pdf") first ||= took;
  }
}

const ratio = median(times["react-pdf"]) / median(times.pdfkit);
const kilobytes = async (make) => ((await make()).length / 1024).toFixed(0);
console.log(`8 exercises, Letter, processor time, median of ${rounds} in turns`);
console.log(
  `react-pdf  ${median(times["react-pdf"]).toFixed(1)} ms, ${await kilobytes(withReactPdf)} kB (first: ${first.toFixed(0)} ms)`,
);
console.log(`pdfkit     ${median(times.pdfkit).toFixed(1)} ms, ${await kilobytes(withPdfkit)} kB`);
console.log(`ratio      ${ratio.toFixed(2)} (allowed: ${allowed})`);
process.exitCode = ratio <= allowed ? 0 : 1;
