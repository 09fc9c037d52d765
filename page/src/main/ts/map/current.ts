import type { MapView } from "./types.ts";

let current: MapView | undefined;

/** The view on the screen, for what needs its pixels. */
export const currentView = (): MapView | undefined => current;

export const setCurrentView = (view: MapView | undefined): void => {
  current = view;
};
