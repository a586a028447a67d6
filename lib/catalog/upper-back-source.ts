import type { Citation } from "@/lib/catalog/exercise";

/** Where the starter collection comes from: its exercises and its dosage. The instructions are our own. */
export const upperBackSource: Citation = {
  title: "How Does Stretching Help Upper Back Pain?",
  author: "Jaydee Vykoukal, PT, DPT",
  publishedOn: "2019-10-30",
};
