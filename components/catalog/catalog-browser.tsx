"use client";

import { ChevronRight, SearchX } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageSearchField } from "@/components/ui/page-search-field";
import type { CatalogCard } from "@/lib/catalog/card";
import { describeGuess } from "@/lib/catalog/describe-finds";
import { indexCards, searchCatalog } from "@/lib/catalog/search";
import type { FigureView } from "@/lib/figure/figure-view";
import { CatalogFilters } from "./catalog-filters";
import { type CatalogQuery, catalogPath, countFilters, emptyCatalogQuery, readCatalogQuery } from "./catalog-query";
import { ExerciseCard } from "./exercise-card";

type CatalogBrowserProps = {
  cards: readonly CatalogCard[];
  /** By id. */
  figures: Readonly<Record<string, FigureView | null>>;
};

/** All exercises, narrowed by words and filters as one types and clicks. */
export function CatalogBrowser({ cards, figures }: CatalogBrowserProps) {
  const address = useSearchParams();
  const [query, setQuery] = useState<CatalogQuery>(() => readCatalogQuery(address));
  const index = useMemo(() => indexCards(cards), [cards]);
  const finds = useMemo(() => searchCatalog(index, query.search, query), [index, query]);
  const { cards: found } = finds;
  const guess = describeGuess(finds, query.search);
  const filterCount = countFilters(query);

  useEffect(() => {
    // The router learns of it too, so that the way back leads to this view.
    window.history.replaceState(null, "", catalogPath(query));
  }, [query]);

  const filters = <CatalogFilters query={query} onChange={setQuery} />;
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className="hidden lg:block">{filters}</div>
      <div className="flex min-w-0 flex-col gap-4">
        <search>
          <PageSearchField
            label="Find an exercise, a body region or equipment"
            value={query.search}
            onChange={(search) => setQuery({ ...query, search })}
          />
        </search>
        <details className="group lg:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 font-semibold text-primary">
            <ChevronRight aria-hidden className="size-5 transition-transform group-open:rotate-90" />
            {filterCount > 0 ? `Filters (${filterCount})` : "Filters"}
          </summary>
          <div className="pt-2 pb-4">{filters}</div>
        </details>
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-muted">
            {guess ? `${guess} ` : null}
            {found.length === 1 ? "1 exercise" : `${found.length} exercises`}
          </p>
          {filterCount > 0 || query.search ? (
            <Button tone="quiet" onPress={() => setQuery(emptyCatalogQuery)}>
              Show all
            </Button>
          ) : null}
        </div>
        {found.length === 0 ? (
          <EmptyState title="No exercise matches" icon={<SearchX aria-hidden />}>
            Try fewer filters or another word.
          </EmptyState>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 md:grid-cols-3 xl:grid-cols-4">
            {found.map((card) => (
              <ExerciseCard key={card.id} card={card} figure={figures[card.id] ?? null} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
