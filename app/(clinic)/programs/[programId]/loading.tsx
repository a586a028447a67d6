import { Skeleton, SkeletonList } from "@/components/ui/skeleton";

export default function ProgramPartLoading() {
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <Skeleton className="h-10 w-48" />
      <SkeletonList label="The page is being loaded" rows={4} />
    </div>
  );
}
