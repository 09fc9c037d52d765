import { currentView } from "../map/current.ts";
import type { App } from "../state/state.ts";
import { height } from "../state/units.ts";
import { download } from "./export.ts";

const STRIP = 40;

/** The map as PNG, with what is shown and where it comes from under it. */
export async function snapshot(app: App): Promise<void> {
  const view = currentView();
  if (!view) return;
  const map = await view.snapshot();
  const canvas = document.createElement("canvas");
  canvas.width = map.width;
  canvas.height = map.height + STRIP;
  const ctx = canvas.getContext("2d")!;
  ctx.fillStyle = "#fff";
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(map, 0, 0);
  ctx.fillStyle = "#17222c";
  ctx.font = "13px system-ui, sans-serif";
  const { scenario, question, units } = app.get();
  ctx.fillText(`${scenario?.name ?? ""}. Target ${height(question.altitudeM, units)} above ground.`, 12, map.height + 17);
  ctx.fillStyle = "#4d5d69";
  ctx.font = "11px system-ui, sans-serif";
  ctx.fillText(`Borders: Natural Earth. ${document.getElementById("reproduce")?.textContent ?? ""}`, 12, map.height + 33);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob) download(blob, "bulwark-map.png");
  app.set({ message: "bulwark-map.png saved." });
}
