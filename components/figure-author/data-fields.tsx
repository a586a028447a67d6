import type { Data, Path } from "./edit-at";

type DataFieldsProps = {
  name: string;
  data: Data;
  path: Path;
  onEdit: (path: Path, value: Data) => void;
};

const frames = ["world", "pelvis", "chest", "neckBase", "head"].concat(
  ["UpperArm", "Forearm", "Hand", "Thigh", "Shank", "Foot"].flatMap((bone) => [`left${bone}`, `right${bone}`]),
);

/** A field for each number and each name in a piece of data, in the order in which they stand there. */
export function DataFields({ name, data, path, onEdit }: DataFieldsProps) {
  if (typeof data === "number") return <NumberField name={name} value={data} path={path} onEdit={onEdit} />;
  if (typeof data === "string") {
    return (
      <label className="flex items-center gap-2">
        <span className="w-16 text-muted">{name}</span>
        <select
          value={data}
          onChange={({ target }) => onEdit(path, target.value)}
          className="rounded border border-line bg-surface"
        >
          {(frames.includes(data) ? frames : [data]).map((frame) => (
            <option key={frame}>{frame}</option>
          ))}
        </select>
      </label>
    );
  }
  const entries: [string | number, Data][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return (
    <fieldset className="flex flex-col gap-1 border-line border-l pl-3">
      <legend className="font-semibold">{name}</legend>
      {entries.map(([key, value]) => (
        <DataFields key={key} name={nameOf(key, name)} data={value} path={[...path, key]} onEdit={onEdit} />
      ))}
    </fieldset>
  );
}

/** What the numbers of a row mean. */
const rows: Record<string, readonly string[]> = {
  lumbar: ["flex", "side", "turn"],
  thoracic: ["flex", "side", "turn"],
  neck: ["flex", "side", "turn"],
  head: ["flex", "side", "turn"],
  shoulder: ["flex", "abduct", "rotate"],
  hip: ["flex", "abduct", "rotate"],
  leftShoulder: ["raised", "forward"],
  rightShoulder: ["raised", "forward"],
};

function nameOf(key: string | number, row: string): string {
  if (typeof key === "string") return key;
  return (rows[row] ?? ["x", "y", "z"])[key] ?? String(key);
}

type NumberFieldProps = Omit<DataFieldsProps, "data"> & { value: number };

function NumberField({ name, value, path, onEdit }: NumberFieldProps) {
  const { most, step } = rangeOf(path);
  const onChange = ({ target }: { target: HTMLInputElement }) => {
    if (Number.isFinite(target.valueAsNumber)) onEdit(path, target.valueAsNumber);
  };
  return (
    <label className="flex items-center gap-2">
      <span className="w-16 text-muted">{name}</span>
      <input
        type="range"
        aria-label={`${path.join(" ")} as a slider`}
        min={-most}
        max={most}
        step={step}
        value={value}
        onChange={onChange}
        className="w-32"
      />
      <input
        type="number"
        step={step}
        value={value}
        onChange={onChange}
        className="w-20 rounded border border-line bg-surface px-1"
      />
    </label>
  );
}

const places: ReadonlySet<string | number> = new Set(["wrist", "ankle", "pelvis"]);
const directions: ReadonlySet<string | number> = new Set(["elbow", "knee", "fingers", "palm", "toes", "instep"]);

/** Points are centimeters, directions have no unit, everything else is degrees. */
function rangeOf(path: Path): { most: number; step: number } {
  if (path.includes("leftShoulder") || path.includes("rightShoulder")) return { most: 6, step: 0.5 };
  if (path.some((key) => directions.has(key))) return { most: 1.5, step: 0.05 };
  if (path.includes("at") && path.some((key) => places.has(key))) return { most: 140, step: 0.5 };
  return { most: 180, step: 1 };
}
