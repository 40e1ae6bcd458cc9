import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page is served by `recount open` alone: `__NONCE__` in it is filled in with each answer.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1_700 },
  worker: { format: 'es' },
});
