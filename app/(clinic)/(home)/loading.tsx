import { LoadingPage } from "@/components/app-shell/loading-page";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonList } from "@/components/ui/skeleton";

export default function HomeLoading() {
  return (
    <LoadingPage>
      <PageHeader title="Home" />
      <SkeletonList label="The home page is being loaded" rows={6} />
    </LoadingPage>
  );
}
