/**
 * What a build of many figures takes: a folder of so many is made, built in a process of its own, and built again.
 *
 *     npm run build && npm run bench:build
 *     npm run bench:build -- --figures 100
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Tells at the end of a process what it took. */
const TELLS = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error("took "+JSON.stringify({megabytes:maxRSS/1024,cpu:(userCPUTime+systemCPUTime)/1e6}))})',
)}`;

export interface Took {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, in all processes. */
  readonly cpu: number;
  /** The most memory that each of its processes held, added up. */
  readonly megabytes: number;
}

/** Runs the command in a process of its own. @throws Error where it fails */
export async function run(...args: readonly string[]): Promise<Took> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELLS, command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise((ended) => child.once('close', ended));
  const took = [...said.matchAll(/^took (.*)$/gm)].map(([, line]) => JSON.parse(line!) as Omit<Took, 'seconds'>);
  if (code !== 0 || !took.length)
    throw new Error(`impact-elements ${args.join(' ')} ended with ${String(code)}: ${said}`);
  const sum = (key: 'cpu' | 'megabytes') => took.reduce((all, each) => all + each[key], 0);
  return { seconds: (performance.now() - start) / 1000, cpu: sum('cpu'), megabytes: sum('megabytes') };
}

const VALUES = ['28.5%', '1 in 4', 'more than 1 in 3', '4,120', '12% to 18%', '90% to 75%', '0.8%', '$3,500'];
const PEOPLE = [
  'adults in our state',
  'parents of children under twelve',
  'teachers',
  'girls who were asked at school',
];
const DID = ['know whom to tell', 'have talked about safety online', 'told nobody for more than five years'];

/** A folder with so many figures, no two alike. */
export async function folderOf(figures: number): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'impact-many-')), 'ours');
  await run('init', folder);
  await rm(join(folder, 'documents/figures-series.csv'));
  const rows = Array.from({ length: figures }, (_, index) =>
    [
      `figure-${index}`,
      VALUES[index % VALUES.length]!,
      `of ${PEOPLE[index % PEOPLE.length]!} ${DID[index % DID.length]!}, question ${index + 1}`,
      'our-survey',
      `Chapter ${index % 20}`,
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  await writeFile(join(folder, 'documents/figures.csv'), ['id,value,label,source,topic', ...rows].join('\n'));
  return folder;
}

/** Corrects one figure. */
export async function correct(folder: string): Promise<void> {
  const path = join(folder, 'documents/figures.csv');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"28.5%"', '"29.5%"'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { figures: { type: 'string', default: '1000' } } });
  const figures = Number(values.figures);
  if (!(figures >= 1)) throw new Error(`--figures is not a number of figures: ${values.figures}`);
  console.log(
    `${figures} figures; Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]!.toFixed(1)}\n`,
  );
  const folder = await folderOf(figures);
  const line = (about: string, { seconds, cpu, megabytes }: Took) =>
    console.log(
      `${about.padEnd(30)} ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB`,
    );
  line('without cards', await run('build', folder, '--no-cards', '--out', join(folder, 'bare')));
  line('first build', await run('build', folder));
  line('nothing changed', await run('build', folder));
  await correct(folder);
  line('one figure corrected', await run('build', folder));
  await rm(join(folder, '..'), { recursive: true });
}
