import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { figureOf } from "@/app/figures";
import { requireSignedIn } from "@/app/session";
import { ExerciseFacts } from "@/components/catalog/exercise-facts";
import { ExerciseInstructions } from "@/components/catalog/exercise-instructions";
import { ExerciseMotion } from "@/components/catalog/exercise-motion";
import { LanguageSwitch } from "@/components/catalog/language-switch";
import { ExerciseFigure } from "@/components/exercise-figure/exercise-figure";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { findExercise } from "@/lib/catalog/catalog";
import type { Locale } from "@/lib/locale";

type ExercisePageProps = {
  params: Promise<{ exerciseId: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
};

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  return { title: findExercise((await params).exerciseId)?.words.en.name ?? "Page not found" };
}

export default async function ExercisePage({ params, searchParams }: ExercisePageProps) {
  const { figureBody } = await requireSignedIn();
  const exercise = findExercise((await params).exerciseId) ?? notFound();
  const locale: Locale = (await searchParams).lang === "es" ? "es" : "en";
  const figure = figureOf(exercise.id, figureBody);
  const related = (ids: string[]) => ids.flatMap((id) => findExercise(id) ?? []);
  return (
    <>
      <PageHeader
        above={
          <Link
            href="/catalog"
            className="inline-flex min-h-9 items-center gap-1.5 text-caption text-muted hover:text-ink"
          >
            <ArrowLeft aria-hidden className="size-4" />
            Catalog
          </Link>
        }
        title={exercise.words.en.name}
        lead={
          exercise.words.en.synonyms.length > 0 ? (
            <span className="block max-w-prose text-caption">Also called {exercise.words.en.synonyms.join(", ")}</span>
          ) : null
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          {figure ? (
            <Card className="flex flex-col gap-6 p-4 sm:p-6">
              <div className="mx-auto h-72 w-full max-w-md motion-reduce:hidden sm:h-80">
                <ExerciseMotion figure={figure} dosage={exercise.dosage} locale={locale} />
              </div>
              <ExerciseFigure figure={figure} side={null} locale={locale} roomShape={4} />
            </Card>
          ) : null}
          <ExerciseInstructions
            exercise={exercise}
            locale={locale}
            languageSwitch={<LanguageSwitch path={`/catalog/${exercise.id}`} locale={locale} />}
          />
        </div>
        <ExerciseFacts
          exercise={exercise}
          regressions={related(exercise.regressions)}
          progressions={related(exercise.progressions)}
        />
      </div>
    </>
  );
}
