import { mix } from './hash.ts';
import type { ParseInput } from './parse-input.ts';
import type { ParseState } from './transitions.ts';

/**
 * Writes to `out` the hashed features by which an arc from `h` to `d` is labelled. The arc is about to be made: `d` or
 * `h` is still the next word.
 */
export function relationFeatures(state: ParseState, input: ParseInput, h: number, d: number, out: Int32Array): number {
  const { word, tag, upos, cluster, coarse } = input;
  const { label, left1, left2, right1, leftLabels, rightLabels, leftCount, rightCount, size } = state;
  const side = d < h ? 0x51ed270b : 0x2545f491;
  const hP = mix(tag[h], side);
  const hW = mix(word[h], side);
  const hU = mix(upos[h], side);
  const hK = mix(coarse[h], side);
  const dP = tag[d];
  const dW = word[d];
  const dl = left1[d];
  const dl2 = left2[d];
  const dr = right1[d];
  const hl = left1[h];
  const hr = right1[h];
  const after = d <= size ? d + 1 : 0;
  const past = h <= size ? h + 1 : 0;
  const distance = Math.min(Math.abs(h - d), 8);
  const dlLabel = dl > 0 ? label[dl] + 1 : 0;
  const dl2Label = dl2 > 0 ? label[dl2] + 1 : 0;
  const pair = mix(hP, dP);
  const upair = mix(hU, upos[d]);
  const held = mix(leftLabels[h], rightLabels[h]);
  const between = d < h ? input.between(d, h) : input.between(h, d);

  let n = 0;
  out[n++] = mix(1, hW);
  out[n++] = mix(2, mix(hP, 0));
  out[n++] = mix(3, mix(dW, side));
  out[n++] = mix(4, mix(dP, side));
  out[n++] = mix(5, pair);
  out[n++] = mix(6, mix(hW, dW));
  out[n++] = mix(7, mix(hW, dP));
  out[n++] = mix(8, mix(hP, dW));
  out[n++] = mix(9, mix(hW, mix(hP, dP)));
  out[n++] = mix(10, mix(pair, distance));
  out[n++] = mix(11, mix(upair, mix(dlLabel, word[dl])));
  out[n++] = mix(12, mix(upair, mix(dlLabel, dl2Label)));
  out[n++] = mix(13, mix(hW, word[dl]));
  out[n++] = mix(14, mix(hW, mix(word[dl], word[dl2])));
  out[n++] = mix(15, mix(dW, mix(word[dl], side)));
  out[n++] = mix(16, mix(pair, held));
  out[n++] = mix(17, mix(hW, held));
  out[n++] = mix(18, mix(dP, held));
  out[n++] = mix(19, mix(dW, held));
  out[n++] = mix(20, mix(hP, leftLabels[d]));
  out[n++] = mix(21, mix(dP, mix(leftLabels[d], side)));
  out[n++] = mix(22, mix(dW, mix(leftLabels[d], side)));
  out[n++] = mix(23, mix(upair, mix(leftLabels[d], leftLabels[h])));
  out[n++] = mix(24, mix(hP, cluster[d]));
  out[n++] = mix(25, mix(mix(cluster[h], side), dP));
  out[n++] = mix(26, mix(mix(cluster[h], side), cluster[d]));
  out[n++] = mix(27, mix(hK, coarse[d]));
  out[n++] = mix(28, mix(mix(hK, coarse[d]), word[dl]));
  out[n++] = mix(29, mix(hW, coarse[d]));
  out[n++] = mix(30, mix(hK, dW));
  out[n++] = mix(31, mix(upair, tag[after]));
  out[n++] = mix(32, mix(upair, mix(tag[d - 1], tag[after])));
  out[n++] = mix(33, mix(dW, mix(tag[after], side)));
  out[n++] = mix(34, mix(dW, mix(tag[d - 1], side)));
  out[n++] = mix(35, mix(upair, mix(tag[Math.max(h - 1, 0)], tag[past])));
  out[n++] = mix(36, mix(hP, mix(tag[hl], dP)));
  out[n++] = mix(37, mix(hP, mix(word[hl], dP)));
  out[n++] = mix(38, mix(hP, mix(tag[hr], dP)));
  out[n++] = mix(39, mix(upair, mix(word[hr], hr > 0 ? label[hr] + 1 : 0)));
  out[n++] = mix(40, mix(upair, mix(Math.min(leftCount[h], 4), Math.min(rightCount[h], 4))));
  out[n++] = mix(41, mix(upair, mix(word[d - 1], side)));
  out[n++] = mix(42, mix(upair, mix(word[after], side)));
  out[n++] = mix(43, mix(cluster[d], side));
  out[n++] = mix(44, mix(mix(cluster[d], side), word[dl]));
  out[n++] = mix(45, mix(upair, mix(tag[Math.max(state.head[h], 0)], state.head[h] > 0 ? label[h] + 1 : 0)));
  out[n++] = mix(46, mix(word[dl], mix(leftLabels[h], hU)));
  out[n++] = mix(47, mix(upair, word[dl2]));
  out[n++] = mix(48, mix(upair, between));
  out[n++] = mix(49, mix(dW, mix(between, side)));
  out[n++] = mix(50, mix(coarse[d], mix(held, hU)));
  out[n++] = mix(51, mix(hP, mix(word[dl], between)));
  out[n++] = mix(52, mix(upair, mix(tag[dr], dr > 0 ? label[dr] + 1 : 0)));
  out[n++] = mix(53, mix(hW, mix(dP, dlLabel)));
  return n;
}
