/** `npm start`: installs and builds what is missing, then runs the gateway and the node hosts. */
process.argv.splice(2, 0, 'start');
await import('./run.mjs');
