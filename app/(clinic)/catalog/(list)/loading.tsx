import { LoadingPage } from "@/components/app-shell/loading-page";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonList } from "@/components/ui/skeleton";

export default function CatalogLoading() {
  return (
    <LoadingPage>
      <PageHeader title="Catalog" lead="Exercises with their instructions, dosage and source." />
      <SkeletonList label="The catalog is being loaded" rows={6} />
    </LoadingPage>
  );
}
