/** Global id of the sample's row at that position (from 0) in its platform: `cat:310000:000001`. */
export const sampleId = (kind: string, platform: string, position: number): string =>
  `${kind}:${platform}:${String(position + 1).padStart(6, '0')}`;
