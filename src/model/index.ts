export * from './claim.ts';
export * from './count.ts';
export * from './document.ts';
export * from './fault.ts';
export * from './incident.ts';
export * from './place.ts';
export * from './reading.ts';
export * from './span.ts';
