export { SERVER_FAULTS } from './faults.ts';
export { type ServeOptions, type Serving, serveCase } from './serve.ts';
