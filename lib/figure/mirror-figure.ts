import type { Arrow, Felt, Figure, Panel, View } from "./figure";
import type { Anchor, Arm, ArmAnchor, Bend, FrameName, Leg, Pose, Side } from "./pose";
import type { Prop } from "./props";
import type { Vec3 } from "./vector";

/** The same exercise for the other side: left and right are one figure. Mirrored twice it is the figure again. */
export function mirrorFigure(figure: Figure): Figure {
  return {
    ...figure,
    side: figure.side && otherSide[figure.side],
    view: mirrorView(figure.view),
    poses: figure.poses.map(mirrorPose),
    props: figure.props.map(mirrorProp),
    panels: figure.panels.map(mirrorPanel),
    felt: figure.felt.map(mirrorFelt),
  };
}

function mirrorPanel(panel: Panel): Panel {
  return {
    ...panel,
    arrows: panel.arrows.map(mirrorArrow),
    ...(panel.view ? { view: mirrorView(panel.view) } : {}),
  };
}

function mirrorView(view: View): View {
  return { ...view, azimuth: minus(view.azimuth) };
}

/** The pose of the mirror image. The left arm takes what the right one did. */
export function mirrorPose(pose: Pose): Pose {
  const { pelvis, lumbar, thoracic, neck, head, leftShoulder, rightShoulder } = pose;
  return {
    ...pose,
    pelvis: {
      ...pelvis,
      at: mirrorPoint(pelvis.at),
      ...(pelvis.roll === undefined ? {} : { roll: minus(pelvis.roll) }),
      ...(pelvis.yaw === undefined ? {} : { yaw: minus(pelvis.yaw) }),
    },
    ...(lumbar ? { lumbar: mirrorBend(lumbar) } : {}),
    ...(thoracic ? { thoracic: mirrorBend(thoracic) } : {}),
    ...(neck ? { neck: mirrorBend(neck) } : {}),
    ...(head ? { head: mirrorBend(head) } : {}),
    ...(leftShoulder || rightShoulder ? { leftShoulder: rightShoulder, rightShoulder: leftShoulder } : {}),
    leftArm: mirrorArm(pose.rightArm),
    rightArm: mirrorArm(pose.leftArm),
    leftLeg: mirrorLeg(pose.rightLeg),
    rightLeg: mirrorLeg(pose.leftLeg),
  };
}

/** Angles of a limb set by its joints are counted toward its own side, so they stay. */
function mirrorArm<Other extends Side>(arm: Arm): Arm<Other> {
  if ("shoulder" in arm) return arm;
  // An arm that may reach for the left one becomes an arm that may reach for the right one.
  const mirror = (anchor: Anchor) => mirrorAnchor(anchor) as ArmAnchor<Other>;
  const { hand, ...rest } = arm;
  return {
    ...rest,
    wrist: mirror(arm.wrist),
    elbow: mirror(arm.elbow),
    ...(hand ? { hand: { fingers: mirror(hand.fingers), palm: mirror(hand.palm) } } : {}),
  };
}

function mirrorLeg(leg: Leg): Leg {
  if ("hip" in leg) return leg;
  return {
    ...leg,
    ankle: mirrorAnchor(leg.ankle),
    knee: mirrorAnchor(leg.knee),
    ...(leg.toes ? { toes: mirrorAnchor(leg.toes) } : {}),
    ...(leg.instep ? { instep: mirrorAnchor(leg.instep) } : {}),
  };
}

function mirrorAnchor<Frame extends FrameName>(anchor: Anchor<Frame>): Anchor<Frame> {
  if ("between" in anchor) {
    const [from, to] = anchor.between;
    return { ...anchor, between: [mirrorAnchor(from), mirrorAnchor(to)] };
  }
  return { ...anchor, frame: mirrorFrame(anchor.frame), at: mirrorPoint(anchor.at) };
}

function mirrorProp(prop: Prop): Prop {
  switch (prop.kind) {
    case "chair":
      return prop;
    case "mat":
      return { ...prop, center: [minus(prop.center[0]), prop.center[1]] };
    case "roller":
    case "towel":
      return { ...prop, from: mirrorPoint(prop.from), to: mirrorPoint(prop.to) };
    case "pillow":
      return { ...prop, center: mirrorPoint(prop.center) };
  }
}

function mirrorArrow(arrow: Arrow): Arrow {
  const frame = mirrorFrame(arrow.frame);
  const at = arrow.kind !== "arc" && arrow.at ? { at: mirrorPoint(arrow.at) } : {};
  switch (arrow.kind) {
    case "track":
      return { ...arrow, frame, ...at, ...(arrow.push ? { push: mirrorPoint(arrow.push) } : {}) };
    case "arc":
      return { ...arrow, frame, center: mirrorPoint(arrow.center), u: mirrorPoint(arrow.u), v: mirrorPoint(arrow.v) };
    case "sketch":
      return { ...arrow, frame, ...at, points: arrow.points.map(([right, up]) => [minus(right), up]) };
  }
}

function mirrorFelt(felt: Felt): Felt {
  return { ...felt, frame: mirrorFrame(felt.frame), center: mirrorPoint(felt.center) };
}

const otherSide: Record<Side, Side> = { left: "right", right: "left" };

/** Trunk frames stay, so a leg still names only those; frames of limbs change sides. */
function mirrorFrame<Frame extends FrameName>(frame: Frame): Frame {
  for (const side of ["left", "right"] as const) {
    if (frame.startsWith(side)) return `${otherSide[side]}${frame.slice(side.length)}` as Frame;
  }
  return frame;
}

function mirrorPoint([x, y, z]: Vec3): Vec3 {
  return [minus(x), y, z];
}

/** To the left becomes to the right, in tilting and in turning. */
function mirrorBend([flex, side, turn]: Bend): Bend {
  return [flex, minus(side), minus(turn)];
}

/** The opposite number, without the negative zero that would tell a figure from its double mirror image. */
function minus(value: number): number {
  return value === 0 ? 0 : -value;
}
