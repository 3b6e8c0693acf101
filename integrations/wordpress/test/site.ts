/** A WordPress of our own on loopback: a copy of Debian's files, a database on a private socket, PHP's own server. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commandPath } from './packages.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

export interface Site {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  readonly version: string;
  /** Where its files are. */
  readonly folder: string;
  /** Runs a command of site.php and returns what it says. */
  command(...words: string[]): string;
  /** What PHP and WordPress complained of so far. */
  complaints(): string;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function until(what: string, ready: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0; left--) {
    if (await ready()) return;
    await pause(200);
  }
  throw new Error(`${what} did not start within a minute`);
}

/** Ends a process and those that it started, which share its group: PHP's server doesn't end its own workers. */
const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    const signal = (name: NodeJS.Signals) => {
      try {
        process.kill(-child.pid!, name);
      } catch {
        // The group is gone already.
      }
    };
    if (child.exitCode === null && child.signalCode === null) child.once('exit', () => resolve());
    else resolve();
    signal('SIGTERM');
    setTimeout(() => signal('SIGKILL'), 10_000).unref();
  });

const settings = (url: string, socket: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( "{$name}_KEY", "$name of a site that lives for a minute" );
	define( "{$name}_SALT", "$name and its salt" );
}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** What a publisher uploads, of the folder that the build writes. */
const isPublished = (path: string) => !/\/(?:npm|types|vscode|wordpress|cli)$/.test(path);

/**
 * Starts a site with our plugin, and a person of each role. The publisher's folder stands at `/elements/`, as from another
 * host, and its documents at `/data/` too.
 *
 * @param plugin folder of the built plugin
 * @param dist what the build writes
 * @param wordpress folder of WordPress's own files
 */
export async function startSite(plugin: string, dist: string, wordpress: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'impact-wordpress-'));
  const [files, database, socket, log] = ['site', 'db', 'db.sock', 'debug.log'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const running: ChildProcess[] = [];
  const stop = async () => {
    for (const child of running.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const start = (command: string, args: string[], env = {}) => {
    const child = spawn(commandPath(command) ?? command, args, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...env },
    });
    running.push(child);
    return child;
  };
  try {
    // .htaccess is for another server, and points out of the copy.
    cpSync(wordpress, files, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
    cpSync(plugin, join(files, 'wp-content/plugins/impact-elements'), { recursive: true });
    cpSync(dist, join(files, 'elements'), { recursive: true, filter: isPublished });
    cpSync(join(dist, 'data'), join(files, 'data'), { recursive: true });
    const url = `http://127.0.0.1:${await freePort()}`;
    writeFileSync(join(files, 'wp-config.php'), settings(url, socket, log));

    execFileSync(
      commandPath('mariadb-install-db')!,
      [
        '--no-defaults',
        `--datadir=${database}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...asRoot,
      ],
      { stdio: 'pipe' },
    );
    writeFileSync(join(folder, 'init.sql'), 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
    start('mariadbd', [
      ...['--no-defaults', `--datadir=${database}`, `--socket=${socket}`, `--init-file=${join(folder, 'init.sql')}`],
      ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', ...asRoot],
    ]);
    await until('MariaDB', () => existsSync(socket));
    const command = (...words: string[]) =>
      execFileSync('php', [join(here, 'site.php'), files, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();
    const version = command('install');
    // Without its cache, which for two seconds would not notice that `set` has written its file anew.
    start('php', ['-d', 'opcache.enable=0', '-S', url.slice('http://'.length), '-t', files, join(here, 'router.php')], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await until('PHP', () =>
      fetch(`${url}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const complaints = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    return { url, version, folder: files, command, complaints, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
