export { askAuthority } from './authority.ts';
export { stampRequest } from './request.ts';
export { certificatesIn, readStamp, signerOf } from './stamp.ts';
export { addStamp, entryOfHash, type Reply, type Stamped } from './stamping.ts';
