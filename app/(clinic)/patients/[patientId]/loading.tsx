import { LoadingPage } from "@/components/app-shell/loading-page";
import { Skeleton, SkeletonList } from "@/components/ui/skeleton";

export default function PatientLoading() {
  return (
    <LoadingPage>
      <Skeleton className="mb-6 h-10 w-64" />
      <SkeletonList label="The patient is being loaded" rows={4} />
    </LoadingPage>
  );
}
