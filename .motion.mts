import { gzipSync } from "node:zlib";
import { allFigures } from "./lib/figure/all-figures";
import { heavyBody, slimBody } from "./lib/figure/body";
import { drawMotion } from "./lib/figure/draw-motion";
const ids = process.argv[2] ?? "";
for (const f of allFigures) { if (ids && !ids.split(",").some(i=>f.id.includes(i))) continue; for (const b of [slimBody, heavyBody]) { const t=Date.now(); const m = drawMotion(f,b); const j=JSON.stringify(m);
 const chars: Record<string, number> = {}; m.layers.forEach(()=>{}); m.frames.forEach(fr=>fr.d.forEach((d,i)=>{ if(d) chars[i]=(chars[i]??0)+d.length; }));
 console.log(f.id, m.ways.map(w=>w.length).join("/"), "frames", m.frames.length, "raw", j.length, "gz", gzipSync(j).length, Date.now()-t, "ms"); } }
