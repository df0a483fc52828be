import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const module = new URL('./stop-with-npm.mjs', import.meta.url).href;

/** A script that goes on until it is stopped, below a shell that tells nobody when it dies. */
async function runBelowShell(environment) {
  const script = `import { stopWithNpm } from ${JSON.stringify(module)}; stopWithNpm();
    process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); });
    setInterval(() => {}, 1000); console.log(process.pid);`;
  const shell = spawn('sh', ['-c', `"$NODE" --input-type=module -e "$SCRIPT"; true`], {
    env: { PATH: process.env.PATH, NODE: process.execPath, SCRIPT: script, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  shell.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  await expect.poll(() => output).toMatch(/^\d+\n/);
  const closed = once(shell, 'close');
  shell.kill('SIGKILL');
  return { pid: Number.parseInt(output, 10), closed, output: () => output };
}

test('a script of npm stops when its shell is killed', async () => {
  const { closed, output } = await runBelowShell({ npm_lifecycle_event: 'start' });
  await closed;
  expect(output()).toMatch(/^\d+\nstopped\n$/);
});

test('a script that npm does not run goes on when its shell is gone', async () => {
  const { pid, closed, output } = await runBelowShell({});
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(output()).toBe(`${pid}\n`);
  process.kill(pid, 'SIGTERM');
  await closed;
});
