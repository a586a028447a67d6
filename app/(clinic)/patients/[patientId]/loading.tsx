import { Skeleton, SkeletonList } from "@/components/ui/skeleton";

export default function PatientLoading() {
  return (
    <div className="flex flex-col gap-6">
      <Skeleton className="h-10 w-64" />
      <SkeletonList label="The patient is being loaded" rows={4} />
    </div>
  );
}
