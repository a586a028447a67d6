type Shape = { width: number; height: number };

/** In how many columns, `most` or fewer, pictures become largest within a box, given as its width divided by its height. */
export function panelColumns(panels: readonly Shape[], boxShape: number, most = panels.length): number {
  const width = Math.max(...panels.map((panel) => panel.width));
  const height = Math.max(...panels.map((panel) => panel.height));
  const scaleOf = (columns: number) => {
    const rows = Math.ceil(panels.length / columns);
    return Math.min(boxShape / (columns * width), 1 / (rows * height));
  };
  const counts = panels.slice(0, most).map((_, index) => index + 1);
  return counts.reduce((best, columns) => (scaleOf(columns) > scaleOf(best) ? columns : best), 1);
}
