/**
 * Groups unit vectors by cosine: `count` groups, the group of each vector. `vectors` holds `dimensions` numbers a row;
 * `members` names the rows to group. Seeds are evenly spaced rows, so the outcome is the same every time.
 */
export function groupVectors(
  vectors: Float32Array,
  dimensions: number,
  members: Int32Array,
  count: number,
  rounds: number,
): Int32Array {
  const centres = new Float32Array(count * dimensions);
  const stride = Math.max(1, Math.floor(members.length / count));
  for (let c = 0; c < count; c++) {
    const row = members[Math.min(members.length - 1, c * stride)] * dimensions;
    centres.set(vectors.subarray(row, row + dimensions), c * dimensions);
  }
  const group = new Int32Array(members.length);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < members.length; i++) group[i] = nearest(vectors, members[i] * dimensions, centres, dimensions);
    recentre(vectors, dimensions, members, group, centres);
  }
  return group;
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0, c = 0; at < centres.length; at += dimensions, c++) {
    let dot = 0;
    for (let j = 0; j < dimensions; j++) dot += vectors[row + j] * centres[at + j];
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

function recentre(
  vectors: Float32Array,
  dimensions: number,
  members: Int32Array,
  group: Int32Array,
  centres: Float32Array,
): void {
  centres.fill(0);
  for (let i = 0; i < members.length; i++) {
    const row = members[i] * dimensions;
    const at = group[i] * dimensions;
    for (let j = 0; j < dimensions; j++) centres[at + j] += vectors[row + j];
  }
  for (let at = 0; at < centres.length; at += dimensions) {
    let square = 0;
    for (let j = 0; j < dimensions; j++) square += centres[at + j] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let j = 0; j < dimensions; j++) centres[at + j] /= length;
  }
}
