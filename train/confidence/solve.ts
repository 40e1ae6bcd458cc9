/** The vector x with `matrix` x = `vector`, by elimination; the matrix is symmetric and positive definite. */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const size = vector.length;
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let pivot = 0; pivot < size; pivot++)
    for (let below = pivot + 1; below < size; below++) {
      const share = rows[below][pivot] / rows[pivot][pivot];
      if (share !== 0) for (let j = pivot; j <= size; j++) rows[below][j] -= share * rows[pivot][j];
    }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const rest = x.reduce((sum, value, j) => (j > i ? sum + rows[i][j] * value : sum), 0);
    x[i] = (rows[i][size] - rest) / rows[i][i];
  }
  return x;
}
