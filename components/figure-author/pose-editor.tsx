import type { Pose } from "@/lib/figure/pose";
import { DataFields } from "./data-fields";
import { type Data, editAt } from "./edit-at";
import { armOfKind } from "./whole-pose";

type PoseEditorProps = {
  poses: readonly Pose[];
  /** The place of the movement that the picture shows; the nearest pose is edited. */
  place: number;
  onPlace: (place: number) => void;
  onPoses: (poses: readonly Pose[]) => void;
};

/** One pose as fields, and which one of them. */
export function PoseEditor({ poses, place, onPlace, onPoses }: PoseEditorProps) {
  const number = Math.min(poses.length - 1, Math.round(place));
  const pose = poses[number];
  if (!pose) return null;
  const change = (next: Pose) => onPoses(poses.map((one, index) => (index === number ? next : one)));
  const arms = [
    ["left", "leftArm"],
    ["right", "rightArm"],
  ] as const;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {poses.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: poses are known by their place
          <Button key={index} isPressed={index === number} onClick={() => onPlace(index)}>
            Pose {index}
          </Button>
        ))}
        <Button
          onClick={() => {
            onPoses([...poses.slice(0, number + 1), pose, ...poses.slice(number + 1)]);
            onPlace(number + 1);
          }}
        >
          Copy
        </Button>
        {poses.length > 1 ? (
          <Button
            onClick={() => {
              onPoses(poses.filter((_, index) => index !== number));
              onPlace(0);
            }}
          >
            Remove
          </Button>
        ) : null}
      </div>
      <div className="flex gap-2">
        {arms.map(([side, arm]) => (
          <Button
            key={arm}
            onClick={() => change({ ...pose, [arm]: armOfKind(isReaching(pose[arm]) ? "angled" : "reaching", side) })}
          >
            {side} arm by {isReaching(pose[arm]) ? "angles" : "reach"}
          </Button>
        ))}
      </div>
      <DataFields
        name={`Pose ${number}`}
        data={plain(pose)}
        path={[]}
        onEdit={(path, value) => change(editAt(plain(pose), path, value) as Pose)}
      />
    </>
  );
}

function isReaching(arm: Pose["leftArm"] | Pose["rightArm"]): boolean {
  return "wrist" in arm;
}

/** The pose as plain data. */
function plain(pose: Pose): Data {
  return JSON.parse(JSON.stringify(pose));
}

type ButtonProps = { onClick: () => void; isPressed?: boolean; children: React.ReactNode };

function Button({ onClick, isPressed, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={onClick}
      className="cursor-pointer rounded border border-line-strong px-2 py-1 aria-pressed:bg-primary aria-pressed:text-on-primary"
    >
      {children}
    </button>
  );
}
