import type { BodyRegion, Equipment, ExerciseGroup, LineKind, Position, Purpose } from "@/lib/catalog/exercise";

/** Names for clinicians' screens, in English. Patients read `patient-names.ts`. */
export const groupLabels: Record<ExerciseGroup, string> = {
  back: "Back stretches",
  posture: "Posture stretches",
  neck: "Neck stretches",
};

export const bodyRegionLabels: Record<BodyRegion, string> = {
  upperBack: "Upper back",
  chest: "Chest",
  shoulder: "Shoulder",
  neck: "Neck",
  trunk: "Trunk",
};

export const positionLabels: Record<Position, string> = {
  sitting: "Sitting",
  standing: "Standing",
  handsAndKnees: "Hands and knees",
  sideLying: "Side-lying",
  supine: "Lying on the back",
  prone: "Lying on the stomach",
};

export const equipmentLabels: Record<Equipment, string> = {
  chair: "Chair",
  mat: "Mat",
  foamRoller: "Foam roller",
  towel: "Towel",
};

export const noEquipmentLabel = "No equipment";

export const purposeLabels: Record<Purpose, string> = {
  mobility: "Mobility",
  flexibility: "Flexibility",
  posture: "Posture",
  strength: "Strength",
  relaxation: "Relaxation",
};

export const lineKindLabels: Record<LineKind, string> = {
  setUp: "Set-up",
  step: "Steps",
  formCue: "Form cues",
  breathing: "Breathing",
  caution: "Caution",
};

/** Stands above an exercise's precautions, so that nobody takes them for the source's words. */
export const precautionsLabel = "General precautions";
export const precautionsNote = "Common professional knowledge, not from the cited source. Your judgment decides.";
