import type { Mesh } from "./mesh";
import type { Material } from "./part";
import type { Projected } from "./project-mesh";
import type { Raster } from "./raster";

export type LabelFor = (mesh: Mesh, material: Material, face: number) => number;

/** Draws the triangles of one mesh where nothing nearer has been drawn. Written without small objects: it runs for every pixel. */
export function drawMesh(raster: Raster, mesh: Mesh, p: Projected, labelFor: LabelFor): void {
  const { width, height, label, nearness, light } = raster;
  const { triangles, locals, isBox } = mesh;
  const { x: px, y: py, near: pn, light: pl } = p;
  const materialAt = typeof mesh.material === "function" ? mesh.material : null;
  const plain = typeof mesh.material === "function" ? null : mesh.material;
  const idOf = new Map<Material, number>();
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t] ?? 0;
    const b = triangles[t + 1] ?? 0;
    const c = triangles[t + 2] ?? 0;
    const ax = px[a] ?? 0;
    const bx = px[b] ?? 0;
    const cx = px[c] ?? 0;
    const ay = py[a] ?? 0;
    const by = py[b] ?? 0;
    const cy = py[c] ?? 0;
    // Pixels count downward, so a triangle wound against the clock has a negative area here.
    const area = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy);
    if (area * p.facing > 0 || Math.abs(area) < 1e-6) continue;
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    if (x0 > x1 || y0 > y1) continue;
    const stepXa = (by - cy) / area;
    const stepYa = (cx - bx) / area;
    const stepXb = (cy - ay) / area;
    const stepYb = (ax - cx) / area;
    const nearA = pn[a] ?? 0;
    const nearB = pn[b] ?? 0;
    const nearC = pn[c] ?? 0;
    const lightA = pl[a] ?? 1;
    const lightB = pl[b] ?? 1;
    const lightC = pl[c] ?? 1;
    const face = isBox ? Math.floor(t / 6) : 0;
    const fixed = plain ? labelFor(mesh, plain, face) : 0;
    for (let y = y0; y <= y1; y++) {
      const dx = x0 + 0.5 - cx;
      const dy = y + 0.5 - cy;
      let wa = stepXa * dx + stepYa * dy;
      let wb = stepXb * dx + stepYb * dy;
      let offset = y * width + x0;
      for (let x = x0; x <= x1; x++, offset++, wa += stepXa, wb += stepXb) {
        const wc = 1 - wa - wb;
        if (wa < -1e-4 || wb < -1e-4 || wc < -1e-4) continue;
        const near = wa * nearA + wb * nearB + wc * nearC;
        if (near <= (nearness[offset] ?? 0)) continue;
        let id = fixed;
        if (materialAt) {
          const material = materialAt(
            wa * (locals[3 * a] ?? 0) + wb * (locals[3 * b] ?? 0) + wc * (locals[3 * c] ?? 0),
            wa * (locals[3 * a + 1] ?? 0) + wb * (locals[3 * b + 1] ?? 0) + wc * (locals[3 * c + 1] ?? 0),
            wa * (locals[3 * a + 2] ?? 0) + wb * (locals[3 * b + 2] ?? 0) + wc * (locals[3 * c + 2] ?? 0),
          );
          if (!material) continue;
          const known = idOf.get(material);
          id = known ?? labelFor(mesh, material, face);
          if (known === undefined) idOf.set(material, id);
        }
        nearness[offset] = near;
        label[offset] = id;
        light[offset] = wa * lightA + wb * lightB + wc * lightC;
      }
    }
  }
}
