import { type LoadJob, runLoad } from './load/run-load.ts';

/** Entry point of the process that sends requests: one job after another, as its parent hands them over. */
process.on('message', (job: LoadJob) => {
  runLoad(job).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
