import type { Metadata } from "next";
import { figureOf } from "@/app/figures";
import { requireSignedIn } from "@/app/session";
import { CatalogBrowser } from "@/components/catalog/catalog-browser";
import { GuidanceSection } from "@/components/catalog/guidance-section";
import { PageHeader } from "@/components/ui/page-header";
import { toCard } from "@/lib/catalog/card";
import { catalog } from "@/lib/catalog/catalog";

export const metadata: Metadata = { title: "Catalog" };

export default async function CatalogPage() {
  const { figureBody } = await requireSignedIn();
  const figures = Object.fromEntries(catalog.map(({ id }) => [id, figureOf(id, figureBody)]));
  return (
    <>
      <PageHeader title="Catalog" lead="Exercises with their instructions, dosage and source." />
      <CatalogBrowser cards={catalog.map(toCard)} figures={figures} />
      <GuidanceSection />
    </>
  );
}
