import type { CatalogCard } from "@/lib/catalog/card";
import type { BodyRegion, Equipment, Position, Purpose } from "@/lib/catalog/exercise";

const regionWords: Record<BodyRegion, string> = {
  upperBack: "upper back, mid back, thoracic spine, T-spine, shoulder blades, scapula",
  chest: "chest, pecs, pectorals",
  shoulder: "shoulder, shoulders",
  neck: "neck, cervical spine, head",
  trunk: "trunk, torso, rib cage, obliques",
};

const positionWords: Record<Position, string> = {
  sitting: "sitting, seated, sit",
  standing: "standing, stand, upright",
  handsAndKnees: "hands and knees, all fours, quadruped, kneeling",
  sideLying: "side-lying, sidelying, lying on side",
  supine: "supine, lying on back, face up",
  prone: "prone, lying on stomach, belly, face down",
};

const equipmentWords: Record<Equipment, string> = {
  chair: "chair",
  mat: "mat, floor",
  foamRoller: "foam roller, foam roll, floor",
  towel: "towel, towel roll",
};

const noEquipmentWords = "no equipment, none, bodyweight, anywhere";

const purposeWords: Record<Purpose, string> = {
  mobility: "mobility, range of motion, ROM, move, loosen, stiffness",
  flexibility: "flexibility, stretch, stretching, lengthen",
  posture: "posture, alignment, slouching, desk",
  strength: "strength, strengthening, activation",
  relaxation: "relaxation, relax, calm",
};

/** What somebody may type who looks for an exercise by body region, position, equipment or purpose. */
export function describeForSearch(card: CatalogCard): string {
  return [
    ...card.bodyRegions.map((region) => regionWords[region]),
    ...card.positions.map((position) => positionWords[position]),
    ...card.equipment.map((kind) => equipmentWords[kind]),
    ...(card.equipment.length === 0 ? [noEquipmentWords] : []),
    ...card.purposes.map((purpose) => purposeWords[purpose]),
  ].join(", ");
}
