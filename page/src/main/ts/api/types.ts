/** What the server sends, as docs/page-api.md says it. Degrees; SI with the unit in the key. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly level: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly sidc: string;
  readonly lat: number;
  readonly lon: number;
}

export interface FireUnit extends Site {
  readonly system: string;
  readonly fighters: boolean;
  readonly facing_deg?: number;
  readonly sector_deg?: number;
  readonly sees_all_round?: boolean;
  readonly ring_m: number;
  readonly target_channels: number;
  readonly missile_channels: number;
  readonly reaction_s: number;
  readonly launchers: number;
  readonly doctrine: string;
  readonly control: string;
  readonly weapons: readonly { interceptor: string; name: string; rounds: number }[];
  readonly radars: readonly string[];
}

export interface RadarSite extends Site {
  readonly system: string;
  readonly facing_deg: number;
  readonly sector_deg: number;
  readonly sees_all_round: boolean;
  readonly instrumented_range_m: number;
  readonly antenna_above_ground_m?: number;
  readonly altitude_m?: number;
  readonly track?: readonly [number, number][];
}

export interface Post extends Site {
  readonly commands: readonly string[];
  readonly decision_delay_s: number;
}

export interface Asset extends Site {
  readonly value: number;
}

export interface Network {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly coordinated: boolean;
  readonly delay_s: number;
  readonly availability: number;
}

export interface Route {
  readonly id: string;
  readonly name: string;
  readonly sidc: string;
  readonly count: number;
  readonly path: readonly [number, number][];
  readonly altitude_above_sea_m?: number;
  readonly altitude_above_ground_m?: number;
  readonly speed_mps?: number;
}

export interface Raid extends Route {
  readonly threat: string;
  readonly kind: string;
  readonly to: string;
}

export interface Scene {
  readonly name: string;
  readonly description: string;
  readonly duration_s: number;
  readonly terrain: { dem: string; refraction: number };
  readonly bbox: readonly [number, number, number, number];
  readonly fire_units: readonly FireUnit[];
  readonly radars: readonly RadarSite[];
  readonly posts: readonly Post[];
  readonly networks: readonly Network[];
  readonly assets: readonly Asset[];
  readonly raids: readonly Raid[];
  readonly traffic: readonly Route[];
  readonly corridors: readonly { id: string; line: readonly [number, number][]; width_m: number }[];
}

export interface ScenarioReply {
  readonly revision: number;
  readonly file: string;
  readonly name: string;
  readonly stale: boolean;
  readonly undo: boolean;
  readonly redo: boolean;
  readonly unsaved: readonly string[];
  readonly problems: readonly Problem[];
  readonly documents: readonly { path: string; text: string }[];
  readonly scene: Scene;
}

export interface FieldReply {
  readonly bbox: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
  readonly values_f32_base64: string;
}

export type Polygonal =
  | { readonly type: "Polygon"; readonly coordinates: [number, number][][] }
  | { readonly type: "MultiPolygon"; readonly coordinates: [number, number][][][] };

export interface CoverageLayer {
  readonly id: string;
  readonly kind: "detection" | "engagement" | "ring" | "kfold" | "lowest";
  readonly area_km2?: number;
  readonly radius_m?: number;
  readonly geojson?: Polygonal;
  readonly field?: FieldReply;
}

export interface CoverageReply {
  readonly revision: number;
  readonly product: Product;
  readonly detail: "coarse" | "fine";
  readonly altitude_m: number;
  readonly target: string;
  readonly rcs_m2: number;
  readonly ring_area_km2?: number;
  readonly why?: string;
  readonly layers: readonly CoverageLayer[];
  readonly terrain_note: string;
  readonly milliseconds: number;
}

export type Product = "area" | "kfold" | "lowest";

export interface CoverageAsk {
  readonly revision: number;
  readonly altitude_m: number;
  readonly target: string;
  readonly at_least: number;
  readonly product: Product;
  readonly detail: "coarse" | "fine";
  readonly moved?: { readonly id: string; readonly lat: number; readonly lon: number };
}

export interface LandReply {
  readonly credit?: string;
  readonly features: readonly { readonly geometry: Polygonal }[];
}
