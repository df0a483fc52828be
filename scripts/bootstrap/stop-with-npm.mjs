/**
 * Stops this process when the npm that runs it is gone. npm puts a shell between itself and a script, and the shell hands on
 * no signal: whoever ends npm (a supervisor, a container) would leave us behind, with our ports and stores.
 */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
