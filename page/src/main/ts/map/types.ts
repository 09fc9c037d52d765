/** What a map shows, told the same way to the flat view and to the globe. Degrees, metres, seconds. */
export type LonLat = readonly [lon: number, lat: number];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The middle of the view and how many metres a pixel spans there. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly metresPerPixel: number;
}

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Rings of polygons, holes by the even-odd rule. */
export interface Area {
  readonly id: string;
  readonly rings: readonly (readonly LonLat[])[];
  readonly paint: Paint;
}

export interface Line {
  readonly id: string;
  readonly points: readonly LonLat[];
  readonly paint: Paint;
  readonly label?: string;
}

/** A picture stretched over a box, north up. */
export interface Raster {
  readonly id: string;
  readonly box: Box;
  readonly image: CanvasImageSource;
  readonly alpha: number;
}

/** Something that stands: a unit, a radar, an asset. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  readonly sidc: string;
  readonly lon: number;
  readonly lat: number;
  readonly heightM: number;
  readonly movable: boolean;
  readonly chosen: boolean;
}

/** Something that flies, now. */
export interface Mover {
  readonly id: string;
  readonly sidc: string;
  readonly lon: number;
  readonly lat: number;
  readonly heightM: number;
  readonly look: "truth" | "track" | "leaker" | "interceptor" | "target" | "report";
  readonly chosen: boolean;
  /** Where it was, oldest first: longitude, latitude, height, again and again. */
  readonly trail: Float64Array | null;
  /** Stands beside it. */
  readonly label?: string;
}

/** What a radar reported of one look: gone when its age is 1. */
export interface Dot {
  readonly lon: number;
  readonly lat: number;
  readonly heightM: number;
  readonly age: number;
}

/** A short-lived sign: a hit, a loss, a launch. */
export interface Flash {
  readonly lon: number;
  readonly lat: number;
  readonly heightM: number;
  readonly kind: "kill" | "leak" | "lost";
  /** 0 at the beginning, 1 at the end. */
  readonly age: number;
}

export interface Picture {
  readonly rasters: readonly Raster[];
  readonly areas: readonly Area[];
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

export interface Moment {
  readonly movers: readonly Mover[];
  readonly flashes: readonly Flash[];
  readonly dots?: readonly Dot[];
}

export interface Ground {
  readonly land: readonly (readonly LonLat[])[];
  readonly relief: Raster | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapView {
  readonly kind: "flat" | "globe";
  readonly element: HTMLElement;
  camera(): Camera;
  look(camera: Camera): void;
  /** Land and relief; set once or when they have come. */
  ground(ground: Ground): void;
  /** Everything that stands. When it returns, the renderer has the geometry. */
  paint(picture: Picture): void;
  /** Everything that flies; called once a frame while time runs. */
  move(moment: Moment): void;
  /** Where a place is in the view's pixels; nothing when it is behind the Earth. */
  project(lon: number, lat: number, heightM: number): Point | undefined;
  /** The place under a pixel. */
  locate(point: Point): LonLat | undefined;
  /** While something is dragged the view must not pan. */
  hold(held: boolean): void;
  /** Done when everything that was given is on the screen. */
  ready(): Promise<void>;
  /** What is seen, as a picture. */
  snapshot(): Promise<HTMLCanvasElement>;
  close(): void;
}
