/**
 * Loaded (`--import`) into every process that the launcher starts: when the launcher is gone, however it went, the
 * process stops as if it had been asked to, so that no node goes on serving behind the back of the next start.
 */
const patience = 10_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The listener would keep the process alive after its own clean end.
process.channel?.unref();
