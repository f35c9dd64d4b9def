import { build } from "esbuild";
const r = await build({ stdin: { contents: `export { ${process.argv[2]} } from "./src/index.ts";`, resolveDir: process.cwd() }, bundle: true, format: "esm", minify: process.argv[3]==="min", write: false, metafile: true, loader:{'.ts':'ts'} });
if (process.argv[3]) console.log(r.outputFiles[0].text); else {
for (const [k,v] of Object.entries(Object.values(r.metafile.outputs)[0].inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput)) console.log(v.bytesInOutput,k);}
