import { readFileSync } from 'node:fs';

/** Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own tick is. */
const ticksPerSecond = 100;

/** User and system time that a process has used since it began, all its threads together, in seconds. Linux only. */
export function readCpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets, which may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  if (!Number.isInteger(user) || !Number.isInteger(system)) {
    throw new Error(`/proc/${pid}/stat holds no CPU times: ${stat}`);
  }
  return (user + system) / ticksPerSecond;
}
