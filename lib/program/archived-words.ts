/** What archived means, in the words of every page where something archived shows up. */
export const archivedWords = {
  program: "Archived: its links are closed, and it can't be changed until you restore it.",
  patient: "Archived: the patient's links are closed, and programs can't be changed until you restore the patient.",
} as const;
