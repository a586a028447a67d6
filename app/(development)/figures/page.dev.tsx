import type { Metadata } from "next";
import { FigureAuthor } from "@/components/figure-author/figure-author";

export const metadata: Metadata = { title: "Figures" };

/** Where figures are posed. A page of `npm run dev` alone: the ending of its name keeps it out of every build. */
export default function FiguresPage() {
  return <FigureAuthor />;
}
