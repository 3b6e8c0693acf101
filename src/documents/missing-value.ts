const MISSING =
  /^(?:n\W?[apr]\W?|[–—−.…:*~-]{1,3}|x|tb[ac]|\[\w\]|< ?\d\d?|(?:not (?:ava|pub|app|rep|coll|know|rec|sta)|no (?:data|figure)|(?:suppress|unavail|unpubl|unknow|withhe|confid|missing))[\w ()]*)$/i;

/**
 * Whether a value stands for a number that isn't published, as statistics offices write it: "N/A", "–", "..", "[c]", "not
 * published", and "<5" for one too small to be told. Such a value is never put into other words.
 */
export const isMissing = (value: string): boolean => MISSING.test(value.trim());
