import { type JointAngle, jointRanges } from "./joint-ranges";
import type { AngledArm, Arm, Bend, Pose, Side } from "./pose";
import { angleBetween } from "./reach";
import type { Frame, Skeleton } from "./skeleton";
import { cross, dot, type Mat3, normalize, reject, scale, subtract, unrotate, type Vec3 } from "./vector";

/**
 * The angles of all joints as a goniometer would read them, from a pose and its solved skeleton. Neck and trunk add up what
 * the pose says; limbs are measured on the bones, so that arms that reach for a point are measured too.
 */
export function jointAngles(pose: Pose, skeleton: Skeleton): JointAngle[] {
  return [
    ...spineAngles("neck", pose.neck, pose.head),
    ...spineAngles("trunk", pose.lumbar, pose.thoracic),
    ...(["left", "right"] as const).flatMap((side) => [
      ...armAngles(pose[`${side}Arm`], skeleton, side),
      ...legAngles(skeleton, side),
    ]),
  ];
}

const straight: Bend = [0, 0, 0];

function spineAngles(name: "neck" | "trunk", lower: Bend = straight, upper: Bend = straight): JointAngle[] {
  return [
    { joint: `${name}Flexion`, side: null, degrees: lower[0] + upper[0] },
    { joint: `${name}Tilt`, side: null, degrees: lower[1] + upper[1] },
    { joint: `${name}Turn`, side: null, degrees: lower[2] + upper[2] },
  ];
}

/** An elbow that is nearly straight does not tell how the upper arm is turned. */
const bentElbow = 25;
/** Near straight up, any turn of the arm can be read as another one. */
const readableElevation = 140;
/** The limit of horizontal abduction: farther back an arm is not raised but extended. */
const behind = jointRanges.shoulderAcross.from - jointRanges.shoulderAcross.slack;
/** An arm is raised when it is lifted by this much. */
const raised = 50;

function armAngles(arm: Arm, skeleton: Skeleton, side: Side): JointAngle[] {
  const { chest } = skeleton.frames;
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const forearm = skeleton.frames[`${side}Forearm`];
  const hand = skeleton.frames[`${side}Hand`];
  const [x, y, z] = inAxes(chest, subtract(forearm.origin, upperArm.origin), side);
  const elevation = angleBetween([x, y, z], [0, -1, 0]);
  // 0 straight to the side, 90 straight ahead.
  const across = degrees(Math.atan2(z, x));
  const elbow = angleBetween(subtract(forearm.origin, upperArm.origin), subtract(hand.origin, forearm.origin));
  const angles: JointAngle[] = [
    // An arm behind the trunk's plane is extended; otherwise it is lifted, ahead or to the side.
    { joint: "shoulderFlexion", side, degrees: across < behind ? -elevation : elevation },
    { joint: "elbowFlexion", side, degrees: elbow },
    ...("shoulder" in arm ? handInLine(arm, side) : wristAngles(forearm, hand, side)),
  ];
  if (elevation > raised && elevation < readableElevation && across >= behind)
    angles.push({ joint: "shoulderAcross", side, degrees: across });
  if (elbow > bentElbow && elevation < readableElevation) {
    angles.push({ joint: "shoulderRotation", side, degrees: shoulderRotation(skeleton, side, [x, y, z]) });
  }
  return angles;
}

/** Turned outward (positive) or inward against the arm that is swung from hanging to where it is by the shortest way. */
function shoulderRotation(skeleton: Skeleton, side: Side, humerus: Vec3): number {
  const { chest } = skeleton.frames;
  const lower = subtract(skeleton.frames[`${side}Hand`].origin, skeleton.frames[`${side}Forearm`].origin);
  const along = normalize(humerus);
  const forearm = normalize(reject(inAxes(chest, lower, side), along));
  const ahead = swing(along, [0, 0, 1]);
  const outward = swing(along, [1, 0, 0]);
  return degrees(Math.atan2(dot(forearm, outward), dot(forearm, ahead)));
}

/** Where a direction goes when "down" is swung to `to` by the shortest way (Rodrigues). */
function swing(to: Vec3, direction: Vec3): Vec3 {
  const axis = cross([0, -1, 0], to);
  const cosine = -to[1];
  const turned = cross(axis, direction);
  const along = scale(axis, dot(axis, direction) / (1 + cosine));
  return [
    direction[0] * cosine + turned[0] + along[0],
    direction[1] * cosine + turned[1] + along[1],
    direction[2] * cosine + turned[2] + along[2],
  ];
}

/** The hand of an arm that is set by angles goes on in line with its forearm, which turns as a whole. */
function handInLine({ pronate = 0 }: AngledArm, side: Side): JointAngle[] {
  return [{ joint: "forearmRotation", side, degrees: -pronate }];
}

/** How hand and forearm lie to one another: turned (palm up positive), bent to the palm, bent to the little finger. */
function wristAngles(forearm: Frame, hand: Frame, side: Side): JointAngle[] {
  const fingers = inAxes(forearm, scale(hand.axes[1], -1), side);
  const thumb = inAxes(forearm, hand.axes[2], side);
  const turned = degrees(Math.atan2(thumb[0], thumb[2]));
  // Bending is measured in the axes of the turned forearm.
  const turn = (turned * Math.PI) / 180;
  const palmward = -(fingers[0] * Math.cos(turn) - fingers[2] * Math.sin(turn));
  const thumbward = fingers[0] * Math.sin(turn) + fingers[2] * Math.cos(turn);
  return [
    { joint: "forearmRotation", side, degrees: turned },
    { joint: "wristFlexion", side, degrees: degrees(Math.atan2(palmward, -fingers[1])) },
    { joint: "wristDeviation", side, degrees: degrees(Math.atan2(-thumbward, -fingers[1])) },
  ];
}

function legAngles(skeleton: Skeleton, side: Side): JointAngle[] {
  const { pelvis } = skeleton.frames;
  const thigh = skeleton.frames[`${side}Thigh`];
  const shank = skeleton.frames[`${side}Shank`];
  const foot = skeleton.frames[`${side}Foot`];
  const [x, y, z] = inAxes(pelvis, scale(thigh.axes[1], -1), side);
  const toes = inAxes(shank, foot.axes[2], side);
  return [
    { joint: "hipFlexion", side, degrees: degrees(Math.atan2(z, -y)) },
    { joint: "hipAbduction", side, degrees: degrees(Math.asin(Math.max(-1, Math.min(1, x)))) },
    { joint: "kneeFlexion", side, degrees: angleBetween(thigh.axes[1], shank.axes[1]) },
    { joint: "ankleFlexion", side, degrees: degrees(Math.atan2(toes[1], toes[2])) },
  ];
}

/** A direction in the axes of a frame, as if it were the left side: x points away from the middle. */
function inAxes(frame: { axes: Mat3 }, direction: Vec3, side: Side): Vec3 {
  const [x, y, z] = unrotate(frame.axes, direction);
  return [side === "left" ? x : -x, y, z];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
