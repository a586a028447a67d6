import { Canvas, Document, Link, Page, View } from "@react-pdf/renderer";
import type { Handout } from "@/lib/handout/handout";
import { handoutWords } from "@/lib/handout/handout-words";
import type { Sheet } from "@/lib/handout/sheet";
import type { LoadedFonts } from "./fonts";
import { paintMarks } from "./paint-marks";
import type { Painter } from "./painter";

type HandoutDocumentProps = { handout: Handout; sheet: Sheet; createdAt: Date; fonts: LoadedFonts };

/**
 * The printed program. Its pages are laid out before (`lib/handout`), so nothing here is measured or broken again.
 * It makes no claim to PDF/UA, because the library writes no tags: the patient's page is the accessible form.
 */
export function HandoutDocument({ handout, sheet, createdAt, fonts }: HandoutDocumentProps) {
  const { width, height } = sheet;
  return (
    <Document
      title={`${handout.title} – ${handout.clinicName}`}
      subject={handoutWords[handout.locale].subject}
      author={handout.clinicName}
      creator="Homestretch"
      producer="Homestretch"
      language={handout.locale}
      creationDate={createdAt}
      pageLayout="oneColumn"
    >
      {sheet.pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no identity but their place
        <Page key={index} size={[width, height]} wrap={false}>
          <Canvas
            style={{ width, height }}
            paint={(painter: Painter) => {
              paintMarks(painter, page.marks, fonts);
              return null;
            }}
          />
          {page.links.map(({ url, x, y, ...area }) => (
            <Link key={`${x} ${y}`} src={url} style={{ position: "absolute", left: x, top: y }}>
              <View style={area} />
            </Link>
          ))}
        </Page>
      ))}
    </Document>
  );
}
