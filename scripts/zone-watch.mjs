/**
 * Which tests ask for the local time zone. What never asks goes the same way in every zone: nothing that it does before could
 * depend on it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

/** By what `test/helpers/node.ts` finds who wants to know whose a test is. */
const TEST_OF = Symbol.for('impact-elements.test-of');

/**
 * A time that names its own zone, or a day as ISO 8601 writes it, which is read as one of Greenwich. `1`, `12-25`, `01-Jan-2026` and a day
 * with a space before it are read as days of the local zone.
 */
const ABSOLUTE = /(?:Z|GMT|UTC|:\d\d(?:\.\d+)?\s*(?:GMT|UTC)?[+-]\d\d:?\d\d)$|^(?:\d{4}|[+-]\d{6})(?:-\d\d){0,2}$/i;
/**
 * A local time that a package makes a date of to read its parts again: they are the same in every zone. It keeps such a date to itself: an
 * archive's entries have a time without a zone, and d3-dsv tries once how the engine reads one.
 */
const PARTS = /^\d{4}-\d\d-\d\dT00:00$/;
const READS_PARTS = /[\\/]node_modules[\\/](?:fflate|d3-dsv)[\\/]/;
/** What a date knows without a zone: its milliseconds too, since zones are whole seconds apart. */
const EVERYWHERE = /UTC|GMT|^getMilliseconds$|^[gs]etTime$|^valueOf$|^toISOString$|^toJSON$|^constructor$/;

/** @returns the lines of the stack above its caller */
function callers(most) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = most;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack.split('\n').slice(3);
}

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
  /** Dates that are read by their parts alone. */
  const parts = new WeakSet();
  for (const name of Object.getOwnPropertyNames(Date.prototype))
    if (!EVERYWHERE.test(name))
      before(Date.prototype, name, function ([, options]) {
        return !options?.timeZone && !parts.has(this);
      });
  before(Date, 'parse', asks);
  globalThis.Date = new Proxy(Date, {
    construct(native, args, as) {
      const date = Reflect.construct(native, args, as);
      if (PARTS.test(args[0]) && READS_PARTS.test(callers(3)[0])) parts.add(date);
      else if (asks(args)) notice();
      return date;
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
  /** Of each file the numbers of its tests, in the order in which it names them, or `0` for what all of them need: a hook, a table of cases. */
  const asked = new Map();
  let loading;
  let path;
  let number = 0;
  const note = (file, test) => asked.set(file, (asked.get(file) ?? new Set()).add(test));
  watch(() => {
    const place = running.getStore();
    if (place) return void note(place.file, place.test);
    // A table of cases in the file that is loaded; or a module beside it, which may be there for any file.
    note(loading && callers(100).some((line) => line.includes(path)) ? loading : '', 0);
  });
  globalThis[TEST_OF] = (run, isTest) => {
    const place = { file: loading, test: isTest ? ++number : 0 };
    return (...args) => running.run(place, () => run(...args));
  };
  return {
    /** @param from where it is loaded from: itself, or a bundle of it */
    load(file, load, from = file) {
      loading = file;
      path = from;
      number = 0;
      return load().finally(() => (loading = undefined));
    },
    /** @returns those of `files` that asked, each with the numbers of its tests that did, or with `[0]` for all; all files where it can't be told which of them did */
    asked: (files) =>
      Object.fromEntries(
        files
          .filter((file) => asked.has('') || asked.has(file))
          .map((file) => [file, asked.has('') || asked.get(file).has(0) ? [0] : [...asked.get(file)]]),
      ),
  };
}

/** Keeps to the tests that `zoneWatch` found: `test/helpers/node.ts` leaves out what has no answer. */
export function onlyTests(asked) {
  let numbers = [];
  let number = 0;
  globalThis[TEST_OF] = (run, isTest) =>
    !isTest || numbers.includes(0) || numbers.includes(++number) ? run : undefined;
  return {
    load(file, load) {
      numbers = asked[file];
      number = 0;
      return load();
    },
  };
}
