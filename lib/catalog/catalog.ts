import type { CatalogExercise } from "@/lib/catalog/exercise";
import { backwardShoulderRolls } from "@/lib/catalog/exercises/backward-shoulder-rolls";
import { chinTucks } from "@/lib/catalog/exercises/chin-tucks";
import { layingArmExtensions } from "@/lib/catalog/exercises/laying-arm-extensions";
import { neckFlexionAndExtension } from "@/lib/catalog/exercises/neck-flexion-and-extension";
import { proneW } from "@/lib/catalog/exercises/prone-w";
import { quadrupedRotation } from "@/lib/catalog/exercises/quadruped-rotation";
import { seatedCervicalRotation } from "@/lib/catalog/exercises/seated-cervical-rotation";
import { seatedTrunkRotations } from "@/lib/catalog/exercises/seated-trunk-rotations";
import { thoracicExtension } from "@/lib/catalog/exercises/thoracic-extension";
import { thoracicExtensionOnFoamRoller } from "@/lib/catalog/exercises/thoracic-extension-on-foam-roller";
import { thoracicIYAndTFoamRollerStretch } from "@/lib/catalog/exercises/thoracic-i-y-and-t-foam-roller-stretch";
import { thoracicRotationStretch } from "@/lib/catalog/exercises/thoracic-rotation-stretch";

/** The built-in exercises in the order of their source. A test fails when a file in `exercises` is missing here. */
export const catalog: readonly CatalogExercise[] = [
  seatedTrunkRotations,
  quadrupedRotation,
  thoracicRotationStretch,
  thoracicExtension,
  thoracicExtensionOnFoamRoller,
  backwardShoulderRolls,
  layingArmExtensions,
  proneW,
  thoracicIYAndTFoamRollerStretch,
  chinTucks,
  neckFlexionAndExtension,
  seatedCervicalRotation,
];

const byId = new Map(catalog.map((exercise) => [exercise.id, exercise]));

/** The built-in exercise with this id, or null. */
export function findExercise(id: string): CatalogExercise | null {
  return byId.get(id) ?? null;
}
