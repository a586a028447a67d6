/** The list's address. */
export function patientsPath({
  search,
  isArchived,
  page,
}: {
  search: string;
  isArchived: boolean;
  page: number;
}): string {
  const query = new URLSearchParams({
    ...(search ? { q: search } : {}),
    ...(isArchived ? { archived: "1" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return query.size > 0 ? `/patients?${query}` : "/patients";
}
