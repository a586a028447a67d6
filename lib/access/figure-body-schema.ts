import { z } from "zod";
import { bodyChoices } from "@/lib/figure/body-choice";

/** What choosing the people in the pictures asks for. */
export const figureBodySchema = z.strictObject({ figureBody: z.enum(bodyChoices, "Choose one of the three.") });
