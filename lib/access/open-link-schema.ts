import { z } from "zod";
import { boundedText } from "@/lib/schema/bounded";

/** What a phone sends to open a link. */
export const openLinkSchema = z.strictObject({ secret: boundedText("The secret", 50) });
