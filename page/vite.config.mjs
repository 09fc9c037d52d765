import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "vite";

const out = "../../target/classes/page";

// What Cesium's engine reads at run time: its workers and pictures. Stars, the moon and widgets stay behind (the widgets
// need scripts made of text, which the page's policy forbids).
const wanted = [
  "Workers",
  "ThirdParty",
  "Assets/approximateTerrainHeights.json",
  "Assets/IAU2006_XYS",
  "Assets/Images",
  "Assets/Textures/NaturalEarthII",
];

const cesium = {
  name: "cesium-beside-the-page",
  apply: "build",
  closeBundle() {
    const from = join(import.meta.dirname, "node_modules/cesium/Build/Cesium");
    const to = join(import.meta.dirname, "target/classes/page/cesium");
    for (const part of wanted) {
      mkdirSync(dirname(join(to, part)), { recursive: true });
      cpSync(join(from, part), join(to, part), { recursive: true });
    }
  },
};

export default defineConfig({
  root: "src/main",
  base: "/",
  define: { CESIUM_BASE_URL: JSON.stringify("/cesium/") },
  publicDir: false,
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 6000,
    assetsInlineLimit: 0,
  },
  plugins: [cesium],
  test: { root: ".", include: ["src/test/**/*.test.ts"] },
});
