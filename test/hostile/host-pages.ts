/** Pages that an element may be pasted into: scripts of long ago, and ids that browsers make globals of. */

/** As such libraries do it; written anew and in short, with what each was known to break. */
export const OLD_LIBRARIES: Readonly<Record<string, string>> = {
  'one line that extends lists': `Array.prototype.contains = function (item) { return this.indexOf(item) > -1; };`,
  'one line that extends objects': `Object.prototype.extend = function () { return this; }; Object.prototype.each = Object.prototype.inspect = function () {};`,
  'every built-in extended': `
    for (const kind of [Array, Object, String, Function, Date, Number, RegExp, Map, Set, Promise]) {
      for (const name of ['contains', 'each', 'clone', 'inspect', 'toQueryString', 'first', 'last', 'isEmpty', 'getKeys'])
        kind.prototype[name] = function () { return this; };
    }
    JSON.encode = JSON.stringify; JSON.decode = JSON.parse;`,
  'as MooTools': `
    Function.prototype.overloadSetter = function () { return this; };
    Function.prototype.extend = function (name, value) { this[name] = value; return this; };
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item !== 'string' && typeof item.length === 'number' && typeof item !== 'function'
        ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
    };
    String.from = function (item) { return item + ''; };
    Function.from = function (item) { return typeof item === 'function' ? item : function () { return item; }; };
    Object.each = function (object, act) { for (var key in object) act(object[key], key); };
    Object.append = function (target) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) target[key] = arguments[i][key]; return target; };
    Object.clone = function (object) { return Object.append({}, object); };
    ['invoke', 'clean', 'associate', 'link', 'contains', 'append', 'getLast', 'getRandom', 'include', 'combine', 'erase', 'empty', 'flatten', 'pick', 'hexToRgb'].forEach(function (name) {
      Array.prototype[name] = function () { return this; };
    });
    Array.prototype.flatten = function () { return [].concat.apply([], this); };
    ['test', 'clean', 'camelCase', 'hyphenate', 'capitalize', 'escapeRegExp', 'toInt', 'toFloat', 'substitute', 'contains'].forEach(function (name) {
      String.prototype[name] = function () { return this; };
    });
    ['attempt', 'pass', 'delay', 'periodical', 'implement', 'hide', 'protect'].forEach(function (name) {
      Function.prototype[name] = function () { return this; };
    });
    Date.parse = function (text) { return new Date(text); };
    Date.now = function () { return +new Date(); };
    JSON = { encode: JSON.stringify, decode: JSON.parse, stringify: JSON.stringify, parse: JSON.parse };`,
  'as Prototype': `
    Array.from = function (iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return this.slice(); };
    Array.prototype.size = function () { return this.length; };
    Array.prototype.reduce = (function (native) {
      return function (act) { return typeof act === 'function' ? native.apply(this, arguments) : this.length > 1 ? this : this[0]; };
    })(Array.prototype.reduce);
    Array.prototype.reverse = (function (native) {
      return function (inline) { return native.call(inline === false ? this.slice() : this); };
    })(Array.prototype.reverse);
    ['each', 'eachSlice', 'all', 'any', 'collect', 'detect', 'findAll', 'grep', 'inGroupsOf', 'inject', 'invoke', 'max', 'min', 'partition', 'pluck', 'reject', 'sortBy', 'zip', 'inspect', 'compact', 'uniq', 'without', 'intersect', 'first', 'last', 'include', 'member', 'clear', 'select'].forEach(function (name) {
      Array.prototype[name] = function () { return this; };
    });
    Object.keys = function (object) { var keys = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys; };
    Object.values = function (object) { return Object.keys(object).map(function (key) { return object[key]; }); };
    Object.toJSON = function (value) { return JSON.stringify(value); };
    Object.extend = function (target, source) { for (var key in source) target[key] = source[key]; return target; };
    ['gsub', 'sub', 'scan', 'truncate', 'strip', 'stripTags', 'escapeHTML', 'toQueryParams', 'parseQuery', 'succ', 'times', 'camelize', 'underscore', 'dasherize', 'blank', 'empty', 'interpolate', 'include', 'evalJSON', 'isJSON'].forEach(function (name) {
      String.prototype[name] = function () { return this; };
    });
    String.prototype.startsWith = function (pattern) { return this.lastIndexOf(pattern, 0) === 0; };
    String.prototype.endsWith = function (pattern) { var at = this.length - pattern.length; return at >= 0 && this.indexOf(pattern, at) === at; };
    Function.prototype.bind = function (context) {
      var method = this, first = Array.prototype.slice.call(arguments, 1);
      return function () { return method.apply(context, first.concat(Array.prototype.slice.call(arguments))); };
    };
    ['argumentNames', 'bindAsEventListener', 'curry', 'delay', 'defer', 'wrap', 'methodize'].forEach(function (name) {
      Function.prototype[name] = function () { return this; };
    });
    Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one); }).join(', ') + ']'; };
    String.prototype.toJSON = function () { return String(this); };
    Date.prototype.toJSON = function () { return this.toISOString(); };`,
  'as Datejs and Sugar': `
    Date.parse = function (text) { var time = new Date(text); return isNaN(+time) ? null : time; };
    Date.today = function () { return new Date(); };
    ['add', 'addDays', 'clone', 'format', 'is', 'isAfter', 'set', 'short', 'long'].forEach(function (name) { Date.prototype[name] = function () { return this; }; });
    ['average', 'groupBy', 'sum', 'min', 'max', 'unique', 'from', 'to', 'add', 'remove'].forEach(function (name) { Array.prototype[name] = function () { return this; }; });
    ['map', 'forEach', 'find', 'filter', 'keys', 'values', 'merge', 'size'].forEach(function (name) { if (!Object.prototype[name]) Object.prototype[name] = function () { return []; }; });
    ['first', 'from', 'to', 'has', 'each', 'chars', 'words', 'lines', 'compact'].forEach(function (name) { String.prototype[name] = function () { return this; }; });`,
};

/** Globals that our files or Lit look up by name, and that not every browser has. */
export const CLOBBERED = [
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litNonce',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'ShadyCSS',
  'trustedTypes',
  'requestIdleCallback',
  'impact-elements',
];
