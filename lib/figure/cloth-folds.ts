import { armFolds } from "./arm-folds";
import type { Body } from "./body";
import type { Fold } from "./fold";
import { legFolds } from "./leg-folds";
import type { Skeleton } from "./skeleton";
import { soleLines } from "./sole-lines";
import { trunkFolds } from "./trunk-folds";

/** Folds that tell what the body does, and the lines on bare soles. */
export function clothFolds(skeleton: Skeleton, body: Body): Fold[] {
  return [
    ...trunkFolds(skeleton, body),
    ...armFolds(skeleton, body),
    ...legFolds(skeleton, body),
    ...soleLines(skeleton),
  ];
}
