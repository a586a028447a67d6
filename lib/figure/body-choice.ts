/** The people in the pictures: a younger woman and an older, heavier man. */
export const bodyNames = ["slim", "heavy"] as const;
export type BodyName = (typeof bodyNames)[number];

/** What a clinic may choose: one person for all pictures, or both in turns. */
export const bodyChoices = ["mixed", ...bodyNames] as const;
export type BodyChoice = (typeof bodyChoices)[number];

/** Who shows an exercise. `place` is its place in the catalog, from 0: mixed pictures alternate in that order. */
export function chosenBody(choice: BodyChoice, place: number): BodyName {
  if (choice !== "mixed") return choice;
  return place % 2 === 0 ? "slim" : "heavy";
}
