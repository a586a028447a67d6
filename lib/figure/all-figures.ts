import type { Figure } from "./figure";
import { backwardShoulderRolls } from "./figures/backward-shoulder-rolls";
import { chinTucks } from "./figures/chin-tucks";
import { layingArmExtensions } from "./figures/laying-arm-extensions";
import { neckFlexionAndExtension } from "./figures/neck-flexion-and-extension";
import { proneW } from "./figures/prone-w";
import { quadrupedRotation } from "./figures/quadruped-rotation";
import { seatedCervicalRotation } from "./figures/seated-cervical-rotation";
import { seatedTrunkRotations } from "./figures/seated-trunk-rotations";
import { thoracicExtension } from "./figures/thoracic-extension";
import { thoracicExtensionOnFoamRoller } from "./figures/thoracic-extension-on-foam-roller";
import { thoracicIYAndTFoamRollerStretch } from "./figures/thoracic-i-y-and-t-foam-roller-stretch";
import { thoracicRotationStretch } from "./figures/thoracic-rotation-stretch";

/** The figure of every exercise, in the order of the catalog. */
export const allFigures: readonly Figure[] = [
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
