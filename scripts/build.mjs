import { ensureReady } from './bootstrap.mjs';

ensureReady();
