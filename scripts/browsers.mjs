/**
 * Finds the three engines that the tests run in, and on a Debian-like machine, as root, installs those that are missing.
 *
 *     node scripts/browsers.mjs            says what is there
 *     node scripts/browsers.mjs --install  installs what is missing first, where it may
 *
 * `NO_INSTALL=1` declines every installation. `CHROME_PATH`, `FIREFOX_PATH`, `WEBKIT_DRIVER_PATH`, `MINIBROWSER_PATH` and `PHP_PATH`
 * name a program that stands somewhere else.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian's packages by what needs them: the engines, and `php` for the WordPress plugin's own functions. */
const PACKAGES = {
  chromium: ['chromium'],
  shell: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  php: ['php-cli'],
};

/** What to tell a person whose machine we don't install on. */
const ADVICE = {
  chromium: 'install Chromium or Chrome, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'on Linux, install WebKitWebDriver with MiniBrowser (WebKitGTK) and Xvfb',
};

/** Chromium's flags for a run that nobody watches: it works as root, and asks no server of its maker's. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's flags for pages that share one process: a process for each takes longer than most tests do. */
export const ONE_PROCESS = ['--process-per-site', '--renderer-process-limit=1'];

export const LABELS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** @returns {string | undefined} the first of these paths or command names that can be run */
function firstRunnable(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const candidate of candidates) {
    if (!candidate) continue;
    const paths = /[\\/]/.test(candidate)
      ? [candidate]
      : folders.flatMap((folder) => endings.map((ending) => join(folder, candidate + ending)));
    const found = paths.find(isRunnable);
    if (found) return found;
  }
  return undefined;
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const programFiles = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => folder && join(folder, path),
  );

function findChromium() {
  return firstRunnable([
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Chromium/Application/chrome.exe'),
  ]);
}

/**
 * Chromium without the windows around it, which opens a page in half the time: the same engine for tests that look at built pages.
 * Where it is missing, Chromium itself.
 */
const findShell = () =>
  process.env.CHROME_PATH
    ? findChromium()
    : (firstRunnable(['chromium-headless-shell', '/usr/bin/chromium-headless-shell']) ?? findChromium());

function findFirefox() {
  return firstRunnable([
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox/firefox.exe'),
  ]);
}

/** MiniBrowser lies beside WebKitGTK's helper processes, in a folder that differs from one distribution to the next. */
function miniBrowserPaths() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  const triplets = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  ]);
  return triplets.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
}

function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = firstRunnable([process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver', '/usr/bin/WebKitWebDriver']);
  const browser = firstRunnable([process.env.MINIBROWSER_PATH, ...miniBrowserPaths()]);
  const xvfb = firstRunnable(['Xvfb', '/usr/bin/Xvfb']);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** @returns {{chromium?: string, shell?: string, firefox?: string, webkit?: {driver: string, browser: string, xvfb: string}}} */
export function findBrowsers() {
  return { chromium: findChromium(), shell: findShell(), firefox: findFirefox(), webkit: findWebKit() };
}

/** The engines that `ENGINES=chromium,webkit` asks for; all three without it. */
export function wantedEngines() {
  const asked = (process.env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = asked.filter((name) => !(name in LABELS));
  if (unknown.length)
    throw new Error(`ENGINES: no engine "${unknown.join('", "')}"; there are ${Object.keys(LABELS).join(', ')}`);
  return asked.length ? asked : Object.keys(LABELS);
}

export const findPhp = () => firstRunnable([process.env.PHP_PATH, 'php']);

const mayInstall = () =>
  !process.env.NO_INSTALL && process.platform === 'linux' && process.getuid?.() === 0 && firstRunnable(['apt-get']);

function apt(...args) {
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=550', '-q', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) console.error(`apt-get ${args[0]} failed:\n${(run.stderr || String(run.error ?? '')).trim()}`);
  return run.status === 0;
}

/** Installs the wanted engines that are missing, and PHP, where this machine and user allow it, and says so before. */
export function installMissing(wanted = wantedEngines()) {
  const found = { ...findBrowsers(), php: findPhp() };
  const missing = [...wanted, 'php'].filter((name) => !found[name]);
  if (wanted.includes('chromium') && found.shell === found.chromium && !process.env.CHROME_PATH) missing.push('shell');
  if (!missing.length || !mayInstall()) return;
  console.log(`Installing ${missing.flatMap((name) => PACKAGES[name]).join(', ')} (NO_INSTALL=1 declines) …`);
  // A source that can't be reached need not be the one that has them.
  apt('update');
  // One at a time: a distribution that lacks one engine may have the others.
  // Without a font that has Arabic and Devanagari, widths in the layout tests are those of empty boxes.
  for (const name of missing) apt('install', '-y', '--no-install-recommends', ...PACKAGES[name], 'fonts-noto-core');
}

/** One line an engine: what will run, and what won't and why. */
export function describe(found, wanted = wantedEngines()) {
  return Object.keys(LABELS).map((name) => {
    if (!wanted.includes(name)) return `${LABELS[name]}: not asked for, not run`;
    if (!found[name]) return `${LABELS[name]}: not found, not run (${ADVICE[name]})`;
    return `${LABELS[name]}: ${found[name].browser ?? found[name]}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) installMissing();
  const found = findBrowsers();
  console.log(describe(found).join('\n'));
  if (!found.chromium) {
    console.error(`At least Chromium is needed: ${ADVICE.chromium}.`);
    process.exitCode = 1;
  }
}
