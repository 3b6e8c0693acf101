/**
 * Which test files ask for the local time zone. What never asks goes the same way in every zone: nothing that it does before could
 * depend on it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

/**
 * A time that names its own zone, or a day as ISO 8601 writes it, which is read as one of Greenwich. `1`, `12-25`, `01-Jan-2026` and a day
 * with a space before it are read as days of the local zone.
 */
const ABSOLUTE = /(?:Z|GMT|UTC|:\d\d(?:\.\d+)?\s*(?:GMT|UTC)?[+-]\d\d:?\d\d)$|^(?:\d{4}|[+-]\d{6})(?:-\d\d){0,2}$/i;
/** What a date knows without a zone. */
const EVERYWHERE = /UTC|GMT|^[gs]etTime$|^valueOf$|^toISOString$|^toJSON$|^constructor$/;

/** Tells `notice` of everything in this process that asks for the local time zone, or may: another process, and another thread. */
function watch(notice) {
  const asks = (args) => args.length > 1 || (typeof args[0] === 'string' && !ABSOLUTE.test(args[0]));
  /** Puts a function in the place of another, which is told of first. */
  const before = (object, name, tells = () => true) => {
    const native = object[name];
    object[name] = function (...args) {
      if (tells.call(this, args)) notice();
      return native.apply(this, args);
    };
  };
  for (const name of Object.getOwnPropertyNames(Date.prototype))
    if (!EVERYWHERE.test(name)) before(Date.prototype, name, ([, options]) => !options?.timeZone);
  before(Date, 'parse', asks);
  globalThis.Date = new Proxy(Date, {
    construct(native, args, as) {
      if (asks(args)) notice();
      return Reflect.construct(native, args, as);
    },
    apply(native, that, args) {
      notice();
      return Reflect.apply(native, that, args);
    },
  });
  /** Formats without a zone of their own. A module may make one long before a test uses it. */
  const local = new WeakSet();
  const keep = (format, options) => {
    if (!options?.timeZone) local.add(format);
    return format;
  };
  const { prototype } = Intl.DateTimeFormat;
  for (const name of ['formatToParts', 'formatRange', 'formatRangeToParts', 'resolvedOptions'])
    before(prototype, name, function () {
      return local.has(this);
    });
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get() {
      if (local.has(this)) notice();
      return get.call(this);
    },
  });
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (native, args, as) => keep(Reflect.construct(native, args, as), args[1]),
    apply: (native, that, args) => keep(Reflect.apply(native, that, args), args[1]),
  });
  before(childProcess.ChildProcess.prototype, 'spawn');
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) before(childProcess, name);
  workers.Worker = new Proxy(workers.Worker, {
    construct(native, args, as) {
      notice();
      return Reflect.construct(native, args, as);
    },
  });
  syncBuiltinESMExports();
}

/** Watches this process from now on; `test/helpers/node.ts` says of each test whose it is. */
export function zoneWatch() {
  const running = new AsyncLocalStorage();
  const asked = new Set();
  let loading;
  watch(() => {
    const file = running.getStore();
    if (file) return void asked.add(file);
    // A table of cases in the file that is loaded; or a module beside it, which may be there for any file.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 100;
    const { stack } = new Error();
    Error.stackTraceLimit = stackTraceLimit;
    asked.add(loading && stack.includes(loading) ? loading : '');
  });
  globalThis[Symbol.for('impact-elements.test-of')] = (run) => {
    const file = loading;
    return (...args) => running.run(file, () => run(...args));
  };
  return {
    load(file, load) {
      loading = file;
      return load().finally(() => (loading = undefined));
    },
    /** @returns those of `files` that asked; all where it can't be told which of them did */
    asked: (files) => (asked.has('') ? files : files.filter((file) => asked.has(file))),
  };
}
