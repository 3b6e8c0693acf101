import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { describe, it } from 'node:test';
import { committedFiles, read, root } from './repository.js';

const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|pdf|zip|gz)$/;

/** The host that packages come from on this machine: nobody else's business. */
function registryHost(): string | undefined {
  try {
    const address = execFileSync('npm', ['config', 'get', 'registry'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return new URL(address.trim()).host;
  } catch {
    return undefined;
  }
}

/** Each place where a committed file names something that exists on one machine only. */
function leaks(files: ReadonlyMap<string, string>): string[] {
  const places = [root.replace(/\/$/, ''), homedir(), registryHost()]
    // A home such as "/" or "/root" is too short to mean anything.
    .filter((place): place is string => typeof place === 'string' && place.length > 6);
  return [...files].flatMap(([path, text]) => [
    ...places.filter((place) => text.includes(place)).map((place) => `${path} names ${place}`),
    ...(text.match(/registry\.[a-z]+\.[a-z]+|(?<![\w.])\/(?:home|Users)\/[\w.-]+\//g) ?? []).map(
      (place) => `${path} names ${place}`,
    ),
  ]);
}

describe('repository', () => {
  const files = new Map(
    committedFiles()
      .filter((path) => !BINARY.test(path) && !path.startsWith('test/contract/repository'))
      .map((path) => [path, read(path)]),
  );

  it('names no registry and no path of one machine', () => {
    assert.deepEqual(leaks(files), []);
  });

  it('would say so if it did', () => {
    const text = `"resolved": "https://registry.example.org/lit.tgz" ${root}src /home/someone/project/`;
    assert.equal(leaks(new Map([['a', text]])).length, 3);
  });

  it('locks versions without saying where they came from', () => {
    for (const lock of ['package-lock.json', 'test/hosts/package-lock.json']) {
      // The hosts' own folders are said as links.
      assert.doesNotMatch(files.get(lock) ?? '"resolved": "nowhere:"', /"resolved": "[^"]*:/, lock);
    }
  });
});
