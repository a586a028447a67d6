import { LoadingPage } from "@/components/app-shell/loading-page";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonList } from "@/components/ui/skeleton";

export default function PatientsLoading() {
  return (
    <LoadingPage>
      <PageHeader title="Patients" />
      <SkeletonList label="The patients are being loaded" rows={8} />
    </LoadingPage>
  );
}
