// Makes the outline of countries that Bulwark's maps draw, from the npm package world-atlas 2.0.2 (Natural Earth 4.1,
// 1:50m, public domain; the package's own code is ISC and is not used). Needs Node; run by hand when the data change:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node exchange/src/data/land.mjs package/countries-50m.json > exchange/src/main/resources/dev/bulwark/exchange/land/countries.txt
//
// One line a ring: the country's name, a tab, then longitude and latitude in turns, in thousandths of a degree, each
// after the first as the difference from the one before. Holes are left out (none is larger than San Marino here).
import {readFileSync} from 'node:fs';

const [WEST, SOUTH, EAST, NORTH] = [10, 18, 72, 56];
const atlas = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const {scale, translate} = atlas.transform;

const arcs = atlas.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const arcAt = i => (i >= 0 ? arcs[i] : arcs[~i].toReversed());
const ringOf = indices => indices.flatMap((i, n) => (n === 0 ? arcAt(i) : arcAt(i).slice(1)));

// Sutherland and Hodgman: one edge of the box at a time.
function clip(ring) {
    const edges = [
        [p => p[0] >= WEST, (a, b) => at(a, b, (WEST - a[0]) / (b[0] - a[0]))],
        [p => p[0] <= EAST, (a, b) => at(a, b, (EAST - a[0]) / (b[0] - a[0]))],
        [p => p[1] >= SOUTH, (a, b) => at(a, b, (SOUTH - a[1]) / (b[1] - a[1]))],
        [p => p[1] <= NORTH, (a, b) => at(a, b, (NORTH - a[1]) / (b[1] - a[1]))],
    ];
    return edges.reduce((points, [inside, cut]) => points.flatMap((p, i) => {
        const before = points[(i + points.length - 1) % points.length];
        if (inside(p)) return inside(before) ? [p] : [cut(before, p), p];
        return inside(before) ? [cut(before, p)] : [];
    }), ring.slice(0, -1));
}
const at = (a, b, t) => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];

const lines = [];
for (const country of atlas.objects.countries.geometries) {
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs ?? [];
    for (const [outer] of polygons) {
        const ring = clip(ringOf(outer)).map(([x, y]) => [Math.round(x * 1000), Math.round(y * 1000)]);
        const distinct = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]);
        if (distinct.length < 4) continue;
        const deltas = distinct.flatMap((p, i) => (i === 0 ? p : [p[0] - distinct[i - 1][0], p[1] - distinct[i - 1][1]]));
        lines.push(country.properties.name + '\t' + deltas.join(' '));
    }
}
lines.sort();
process.stdout.write('# Natural Earth 4.1, 1:50m, public domain (naturalearthdata.com), by exchange/src/data/land.mjs\n');
process.stdout.write(lines.join('\n') + '\n');
