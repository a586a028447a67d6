import type { Metadata } from "next";
import { requireClinician } from "@/app/session";
import { CatalogBrowser } from "@/components/catalog/catalog-browser";
import { GuidanceSection } from "@/components/catalog/guidance-section";
import { ExerciseFigure } from "@/components/exercise-figure/exercise-figure";
import { PageHeader } from "@/components/ui/page-header";
import { toCard } from "@/lib/catalog/card";
import { catalog } from "@/lib/catalog/catalog";

export const metadata: Metadata = { title: "Catalog" };

export default async function CatalogPage() {
  await requireClinician();
  const figures = Object.fromEntries(
    catalog.map(({ id, positions: [position], words }) => [
      id,
      position ? (
        <ExerciseFigure key={id} exerciseId={id} position={position} side={null} label={words.en.name} />
      ) : null,
    ]),
  );
  return (
    <>
      <PageHeader title="Catalog" lead="Exercises with their instructions, dosage and source." />
      <CatalogBrowser cards={catalog.map(toCard)} figures={figures} />
      <GuidanceSection />
    </>
  );
}
