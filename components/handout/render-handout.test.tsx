import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { type Handout, type PaperSize, type PrintSize, paperSizes, printSizes } from "@/lib/handout/handout";
import { type SampleOptions, sampleHandout } from "@/lib/handout/testing/sample-handout";
import { samplePictures as pictures } from "@/lib/handout/testing/sample-pictures";
import { locales } from "@/lib/locale";
import { renderHandout } from "./render-handout";

const folder = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next";
const files = {
  regular: `${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
};
const createdAt = new Date("2026-11-23T15:00:00Z");

type Piece = { text: string; x: number; top: number; right: number; bottom: number; size: number };

async function readPages(handout: Handout, paper: PaperSize = "letter", size: PrintSize = "normal") {
  const pdf = await renderHandout({ handout, pictures, paper, size, createdAt }, files);
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , letter = 0, x = 0, y = 0] = item.transform;
      return [
        {
          text: item.str,
          x,
          right: x + item.width,
          top: height - y - letter,
          bottom: height - y + letter * 0.3,
          size: letter,
        },
      ];
    });
    const links = (await page.getAnnotations()).map((annotation) => annotation.unsafeUrl ?? annotation.url);
    pages.push({ width, height, pieces, links, text: flow(pieces.map((piece) => piece.text)) });
  }
  const { info } = await document.getMetadata();
  return { pages, info: info as Record<string, unknown>, text: flow(pages.map((page) => page.text)) };
}

/** Line ends are not part of a text. */
function flow(texts: string[]): string {
  return texts.join(" ").replace(/\s+/g, " ");
}

/** Everything an exercise says, in the order of the paper. */
function textsOf({ exercises }: Handout): string[] {
  return exercises.flatMap(({ number, name, dosage, start, steps, hints, note }) => [
    `${number} ${name}`,
    dosage,
    ...(start ? [`${start.label}: ${start.text}`] : []),
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...hints.map((hint) => hint.text),
    ...(note?.paragraphs ?? []),
  ]);
}

/** The text without what a turned page adds, and without spaces: lines may end anywhere. */
function wholeText({ pages }: Awaited<ReturnType<typeof readPages>>): string {
  const isAdded = ({ text, bottom }: Piece, height: number) => bottom > height - 40 || /^\d+\. .+ …$/.test(text);
  const pieces = pages.flatMap((page) => page.pieces.filter((piece) => !isAdded(piece, page.height)));
  return letters(pieces.map(({ text }) => text).join(""));
}

function letters(text: string): string {
  return text.replace(/\s/g, "");
}

function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(flow([part]), from);
    expect(at, `"${part.slice(0, 60)}" after character ${from}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

describe.each([1, 8, 40])("a handout of %i exercises", (count) => {
  const read = readPages(sampleHandout(count));

  test("says everything, in order", async () => {
    const handout = sampleHandout(count);
    const { safety, haveReady, message } = handout;
    const opening = [handout.title, ...(message?.paragraphs ?? []), ...haveReady.paragraphs, ...safety.paragraphs];
    expectInOrder((await read).text, [...opening, ...textsOf(handout)]);
  });

  test("numbers its pages", async () => {
    const { pages } = await read;
    for (const [index, { text }] of pages.entries()) expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
  });

  test("keeps an exercise's name on the page of its text", async () => {
    const { pages } = await read;
    for (const { name, number, steps } of sampleHandout(count).exercises) {
      const page = pages.find(({ text }) => text.includes(`${number} ${name}`));
      expect(page?.text, name).toContain(steps.at(-1));
    }
  });
});

const longNote = "Take your time. Do not force it. ".repeat(90);
const cases: [string, number, SampleOptions][] = [
  ["as it is", 12, {}],
  ["with notes of 3,000 characters", 4, { item: { patientNote: longNote } }],
  ["with words that fit no line", 2, { item: { patientNote: `${"W".repeat(300)} www.${"example".repeat(30)}.org` } }],
  [
    "with long names",
    1,
    { source: { clinicName: "Clinic of Names ".repeat(12), patientName: "Ana María de la Cruz ".repeat(8) } },
  ],
  ["without a link", 1, { source: { url: null } }],
  ["without exercises", 0, {}],
];

describe.each(paperSizes)("on %s paper", (paper) => {
  describe.each(printSizes)("in %s print", (size) => {
    describe.each(locales)("in %s", (locale) => {
      test.each(cases)("no text leaves the page or is lost: %s", async (_, count, { source, item }) => {
        const handout = sampleHandout(count, { source: { locale, ...source }, item });
        const read = await readPages(handout, paper, size);
        expectInOrder(wholeText(read), textsOf(handout).map(letters));
        for (const page of read.pages) {
          for (const piece of page.pieces) {
            expect(piece.x, piece.text).toBeGreaterThanOrEqual(36);
            expect(piece.right, piece.text).toBeLessThanOrEqual(page.width - 34);
            expect(piece.top, piece.text).toBeGreaterThanOrEqual(30);
            expect(piece.bottom, piece.text).toBeLessThanOrEqual(page.height - 10);
          }
        }
      });
    });
  });
});

test.each([
  ["letter", [612, 792]],
  ["a4", [595, 842]],
] as const)("%s paper is %j points", async (paper, size) => {
  const { pages } = await readPages(sampleHandout(1), paper);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(pages.map(() => size));
});

test.each([
  ["normal", 14, 18.5],
  ["large", 18, 27],
] as const)("%s print has text of %i points on lines of %d", async (size, points, lineHeight) => {
  const { pages } = await readPages(sampleHandout(1, { item: { patientNote: longNote } }), "letter", size);
  const note = pages.at(-1)?.pieces.filter((piece) => piece.text.includes("time.")) ?? [];
  expect(new Set(note.map((piece) => piece.size))).toEqual(new Set([points]));
  const [first, second] = note;
  expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(lineHeight, 3);
});

test("a note longer than a page goes on under the name of its exercise", async () => {
  const { pages, text } = await readPages(sampleHandout(1, { item: { patientNote: longNote } }), "letter", "large");
  expect(pages.length).toBeGreaterThan(2);
  expect(text.match(/force/g)).toHaveLength(90);
  expect(pages.at(-1)?.text.startsWith("1. Seated Trunk Rotations")).toBe(true);
});

test("Spanish is printed in full", async () => {
  const patientNote = "¿Le duele? ¡Pare! Niño, pingüino, corazón, ½ taza, ≥ 3.";
  const { text } = await readPages(sampleHandout(3, { source: { locale: "es" }, item: { patientNote } }));
  expect(text).toContain(patientNote);
  // Letters that other files used only as parts of other letters are known all the same.
  expect(text).toContain("Nota para usted:");
  expect(text).toContain("Página 1 de");
});

test("the address is printed and linked", async () => {
  const handout = sampleHandout(1);
  const { pages } = await readPages(handout);
  expect(pages[0]?.text).toContain(handout.phone?.url);
  expect(pages[0]?.links).toEqual([handout.phone?.url]);
});

test("the file tells its title, author and language, and claims no accessibility it has not", async () => {
  const handout = sampleHandout(1, { source: { locale: "es" } });
  const { info } = await readPages(handout);
  expect(info).toMatchObject({ Title: "Upper back and neck – Riverside Physical Therapy", Author: handout.clinicName });
  expect(info.Language).toBe("es");
  const bytes = await renderHandout({ handout, pictures, paper: "letter", size: "normal", createdAt }, files);
  expect(bytes.includes("pdfuaid")).toBe(false);
});

test("the same handout gives the same bytes", async () => {
  const print = { handout: sampleHandout(2), pictures, paper: "letter", size: "normal", createdAt } as const;
  expect((await renderHandout(print, files)).equals(await renderHandout(print, files))).toBe(true);
});
