/** Whether an attribute says that it isn't there, as people, frameworks and spreadsheets write it. */
export const isOff = (value: unknown): boolean => /^\s*(?:false|no|off|none|0)\s*$/i.test(String(value));
