import { Skeleton, SkeletonList } from "@/components/ui/skeleton";

export default function ProgramLoading() {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
      <div className="flex flex-col gap-5">
        <Skeleton className="h-12" />
        <SkeletonList label="The program is being loaded" rows={5} />
      </div>
      <Skeleton className="hidden h-160 lg:block" />
    </div>
  );
}
