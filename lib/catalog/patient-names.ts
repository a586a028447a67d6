import type { Equipment, Position } from "@/lib/catalog/exercise";
import type { Localized } from "@/lib/locale";

export type EquipmentName = {
  name: string;
  /** What to look for; follows the name after a comma or in parentheses. */
  hint: string;
};

/** What a patient needs to have ready. */
export const equipmentNames: Localized<Record<Equipment, EquipmentName>> = {
  en: {
    chair: { name: "Sturdy chair", hint: "with a back and without wheels" },
    mat: { name: "Mat", hint: "for the floor" },
    foamRoller: { name: "Foam roller", hint: "long enough for your head and back" },
    towel: { name: "Small towel", hint: "rolled up" },
  },
  es: {
    chair: { name: "Silla firme", hint: "con respaldo y sin ruedas" },
    mat: { name: "Colchoneta", hint: "para el piso" },
    foamRoller: { name: "Rodillo de espuma", hint: "largo, para la cabeza y la espalda" },
    towel: { name: "Toalla pequeña", hint: "enrollada" },
  },
};

/** How a patient's body is placed; stands alone or begins a line. */
export const positionNames: Localized<Record<Position, string>> = {
  en: {
    sitting: "Sitting",
    standing: "Standing",
    handsAndKnees: "On your hands and knees",
    sideLying: "Lying on your side",
    supine: "Lying on your back",
    prone: "Lying on your stomach",
  },
  es: {
    sitting: "En una silla",
    standing: "De pie",
    handsAndKnees: "Sobre manos y rodillas",
    sideLying: "De lado",
    supine: "Boca arriba",
    prone: "Boca abajo",
  },
};
