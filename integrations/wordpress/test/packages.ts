/** What Debian's WordPress needs to run, and the way to get it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'],
  ...['mariadb-server', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring'],
];

export const WORDPRESS = '/usr/share/wordpress';
const NEEDED = [
  `${WORDPRESS}/wp-load.php`,
  `${WORDPRESS}/wp-content/themes/twentytwentythree/style.css`,
  `${WORDPRESS}/wp-content/themes/twentytwentyone/style.css`,
];
const COMMANDS = ['php', 'mariadbd', 'mariadb-install-db'];

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
