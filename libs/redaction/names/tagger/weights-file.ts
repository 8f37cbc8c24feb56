/** Weights as a file: a mark, the scale, the steps, and then each bucket that has a weight: how many were passed over, and its weights. */
import { bucketCount, gapCount } from './features.js';
import { labelCount, noWeights, weighed, type Weights } from './tagger.js';

const mark = 'KUN1';
const stepCount = gapCount * labelCount * labelCount;

export function encodeWeights({ buckets, scale, steps }: Weights): Buffer {
  const head = Buffer.alloc(mark.length + 4 + 4 * stepCount);
  head.write(mark, 'latin1');
  head.writeFloatLE(scale, mark.length);
  steps.forEach((step, index) => head.writeFloatLE(step, mark.length + 4 + 4 * index));
  const body: number[] = [];
  let passed = 0;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const own = buckets.subarray(bucket * weighed, (bucket + 1) * weighed);
    if (own.every((weight) => weight === 0)) {
      passed++;
      continue;
    }
    for (; passed >= 255; passed -= 255) body.push(255);
    body.push(passed, ...own.map((weight) => weight));
    passed = 0;
  }
  return Buffer.concat([head, Buffer.from(Int8Array.from(body).buffer)]);
}

/** @throws when the bytes are not such a file. */
export function decodeWeights(bytes: Buffer): Weights {
  if (bytes.toString('latin1', 0, mark.length) !== mark) throw new Error('Not a file of name weights');
  const weights = noWeights();
  weights.scale = bytes.readFloatLE(mark.length);
  for (let index = 0; index < stepCount; index++) weights.steps[index] = bytes.readFloatLE(mark.length + 4 + 4 * index);
  let bucket = 0;
  for (let at = mark.length + 4 + 4 * stepCount; at < bytes.length;) {
    const passed = bytes[at++]!;
    bucket += passed;
    if (passed === 255) continue;
    for (let label = 0; label < weighed; label++) weights.buckets[bucket * weighed + label] = bytes.readInt8(at++);
    bucket++;
  }
  return weights;
}
