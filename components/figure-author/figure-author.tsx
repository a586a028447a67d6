"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { allFigures } from "@/lib/figure/all-figures";
import { heavyBody, slimBody } from "@/lib/figure/body";
import { bodyNames } from "@/lib/figure/body-choice";
import { cameraAt } from "@/lib/figure/camera";
import { drawPanel } from "@/lib/figure/draw-panel";
import type { Drawing } from "@/lib/figure/drawing";
import { type Figure, feltAt } from "@/lib/figure/figure";
import { frameWindow } from "@/lib/figure/frame-window";
import type { Scheme } from "@/lib/figure/palette";
import { type Check, checkFigure } from "./check-figure";
import { FigurePreview } from "./figure-preview";
import { PoseEditor } from "./pose-editor";
import { toCode } from "./to-code";
import { wholePose } from "./whole-pose";

const bodies = { slim: slimBody, heavy: heavyBody };
const schemes: readonly Scheme[] = ["color", "dark", "blackAndWhite"];
/** Pixels of the label picture per unit: half as fine as in the product, so that it follows the sliders. */
const previewPen = 4;

/** Poses a figure: each value of its poses and its view as a slider, with the picture and what the tests ask beside it. */
export function FigureAuthor() {
  const [figure, setFigure] = useState(() => editable(allFigures[0]));
  const [place, setPlace] = useState(0);
  const [body, setBody] = useState<(typeof bodyNames)[number]>("slim");
  const [scheme, setScheme] = useState<Scheme>("color");
  const shown = useDeferredValue(figure);
  const result = useMemo(() => tryToDraw(shown, bodies[body], place), [shown, body, place]);
  const choose = (id: string) => {
    setFigure(editable(allFigures.find((one) => one.id === id)));
    setPlace(0);
  };
  const { azimuth, elevation } = figure.view;
  const code = `view: ${toCode(figure.view)},\nposes: ${toCode(JSON.parse(JSON.stringify(figure.poses)))},\n`;

  return (
    <main className="grid min-h-dvh grid-cols-[26rem_1fr] gap-6 p-4 text-caption">
      <div className="flex h-[calc(100dvh-2rem)] flex-col gap-3 overflow-y-auto">
        <Choice label="Exercise" value={figure.id} values={allFigures.map(({ id }) => id)} onChange={choose} />
        <PoseEditor
          poses={figure.poses}
          place={place}
          onPlace={setPlace}
          onPoses={(poses) => setFigure({ ...figure, poses })}
        />
      </div>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap gap-4">
          <Choice label="Person" value={body} values={bodyNames} onChange={setBody} />
          <Choice label="Colors" value={scheme} values={schemes} onChange={setScheme} />
          <Slider
            label="Azimuth"
            value={azimuth}
            most={180}
            onChange={(value) => setFigure({ ...figure, view: { azimuth: value, elevation } })}
          />
          <Slider
            label="Elevation"
            value={elevation}
            most={89}
            onChange={(value) => setFigure({ ...figure, view: { azimuth, elevation: value } })}
          />
        </div>
        <label className="flex items-center gap-2">
          Along the movement
          <input
            type="range"
            min={0}
            max={figure.poses.length - 1}
            step={0.05}
            value={place}
            onChange={({ target }) => setPlace(target.valueAsNumber)}
            className="w-80"
          />
          {place.toFixed(2)}
        </label>
        {"drawing" in result ? (
          <div className="flex flex-wrap gap-6">
            <FigurePreview drawing={result.drawing} scheme={scheme} look={bodies[body].look} />
            <dl className="flex max-w-sm flex-col gap-2">
              {result.checks.map(({ name, isGood, told }) => (
                <div key={name}>
                  <dt className={`font-semibold ${isGood ? "text-success" : "text-danger"}`}>
                    {name}: {isGood ? "good" : "mend this"}
                  </dt>
                  <dd>{told}</dd>
                </div>
              ))}
              <div suppressHydrationWarning>Drawn in {result.milliseconds.toFixed(0)} ms</div>
            </dl>
          </div>
        ) : (
          <p className="text-danger">{result.problem}</p>
        )}
        <label className="flex flex-col gap-1">
          Code for lib/figure/figures/{figure.id}.ts
          <textarea readOnly rows={18} value={code} className="rounded border border-line bg-surface p-2 font-mono" />
        </label>
        <div>
          <CopyButton text={code} label="Copy as code" />
        </div>
      </div>
    </main>
  );
}

function editable(figure: Figure | undefined): Figure {
  if (!figure) throw new Error("there is no such figure");
  return { ...figure, poses: figure.poses.map(wholePose) };
}

type Drawn = { drawing: Drawing; milliseconds: number; checks: Check[] } | { problem: string };

function tryToDraw(figure: Figure, body: typeof slimBody, place: number): Drawn {
  try {
    const start = performance.now();
    const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
    const window = frameWindow(figure, body, camera, [...figure.poses.keys()], []);
    const arrows = figure.panels.filter(({ pose, view }) => pose === place && !view).flatMap((panel) => panel.arrows);
    const felt = feltAt(figure, place);
    const shared = { figure, body, camera, window, arrows, felt, box: 100, pen: previewPen };
    const drawing = drawPanel({ ...shared, pose: place });
    const milliseconds = performance.now() - start;
    return { drawing, milliseconds, checks: checkFigure(figure, body, place, drawing) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  values: readonly Value[];
  onChange: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, values, onChange }: ChoiceProps<Value>) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(values.find((one) => one === target.value) ?? value)}
        className="rounded border border-line bg-surface p-1"
      >
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

type SliderProps = { label: string; value: number; most: number; onChange: (value: number) => void };

function Slider({ label, value, most, onChange }: SliderProps) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <input
        type="range"
        min={-most}
        max={most}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
        className="w-40"
      />
      {value}°
    </label>
  );
}
