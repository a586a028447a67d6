import { PageHeader } from "@/components/ui/page-header";
import { SkeletonList } from "@/components/ui/skeleton";

export default function CatalogLoading() {
  return (
    <>
      <PageHeader title="Catalog" lead="Exercises with their instructions, dosage and source." />
      <SkeletonList label="The catalog is being loaded" rows={6} />
    </>
  );
}
