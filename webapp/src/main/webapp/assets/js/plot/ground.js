// A flat picture of a few kilometres of ground, its area on the ellipsoid as the server measures it, and its crossings.
const METRES_A_DEGREE = 111320;
const SEMI_MAJOR = 6378137;
const E2 = (1 / 298.257223563) * (2 - 1 / 298.257223563);
const E = Math.sqrt(E2);

/** Between degrees and the units of a picture of the given size, north up. */
export function view(centre, metresAUnit, width, height) {
  const east = METRES_A_DEGREE * Math.cos((centre[1] * Math.PI) / 180);
  return {
    centre,
    metresAUnit,
    toPicture: ([longitude, latitude]) => [
      width / 2 + ((longitude - centre[0]) * east) / metresAUnit,
      height / 2 - ((latitude - centre[1]) * METRES_A_DEGREE) / metresAUnit,
    ],
    toGround: ([x, y]) => [
      centre[0] + ((x - width / 2) * metresAUnit) / east,
      centre[1] - ((y - height / 2) * metresAUnit) / METRES_A_DEGREE,
    ],
    moved: (x, y) => view([centre[0] + (x * metresAUnit) / east, centre[1] - (y * metresAUnit) / METRES_A_DEGREE], metresAUnit, width, height),
    scaled: (factor) => view(centre, Math.min(60, Math.max(0.05, metresAUnit * factor)), width, height),
  };
}

/** The view in which all of these are seen; of one point, so much ground around it. */
export function around(points, width, height, leastMetres) {
  const longitudes = points.map((point) => point[0]);
  const latitudes = points.map((point) => point[1]);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = [(west + east) / 2, (south + north) / 2];
  const across = (east - west) * METRES_A_DEGREE * Math.cos((middle[1] * Math.PI) / 180);
  const up = (north - south) * METRES_A_DEGREE;
  return view(middle, Math.max(leastMetres / width, (across * 1.3) / width, (up * 1.3) / height), width, height);
}

export function metres([ax, ay], [bx, by]) {
  const east = METRES_A_DEGREE * Math.cos((ay * Math.PI) / 180);
  return Math.hypot((bx - ax) * east, (by - ay) * METRES_A_DEGREE);
}

/** Square metres inside the corners. */
export function area(corners) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const q = (sine) => (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E);
  let sum = 0;
  corners.forEach((here, i) => {
    const next = corners[(i + 1) % corners.length];
    sum += (radians(next[0] - here[0]) * (q(Math.sin(radians(here[1]))) + q(Math.sin(radians(next[1]))))) / 2;
  });
  return (Math.abs(sum) * SEMI_MAJOR * SEMI_MAJOR) / 2;
}

/** Where two edges cross; null when none do. Edges that share a corner meet there and do not cross. */
export function crossing(corners) {
  const edges = corners.map((from, i) => [from, corners[(i + 1) % corners.length]]);
  for (let i = 0; i < edges.length; i++) {
    for (let j = i + 2; j < edges.length; j++) {
      const neighbours = i === 0 && j === edges.length - 1;
      const at = neighbours ? null : meeting(edges[i], edges[j]);
      if (at) {
        return at;
      }
    }
  }
  return null;
}

function meeting([a, b], [c, d]) {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) {
    return null;
  }
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}

/** As the field above takes it: a polygon of RFC 7946, six places. */
export function geoJson(corners) {
  const ring = [...corners, corners[0]].map((at) => `[${at[0].toFixed(6)},${at[1].toFixed(6)}]`);
  return `{"type":"Polygon","coordinates":[[${ring.join(",")}]]}`;
}

/** The corners of a text that is one polygon; none for any other. */
export function cornersOf(text) {
  try {
    const shape = JSON.parse(text);
    const ring = shape.type === "Polygon" && shape.coordinates.length === 1 ? shape.coordinates[0] : [];
    return ring.slice(0, -1);
  } catch {
    return [];
  }
}
