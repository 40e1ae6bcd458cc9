export { createReader, READER, type Reader } from './reader.ts';
