const NAMES = ['src', 'href', 'action', 'challenge'];

/** Whether an attribute holds an address: one of a few, and those whose name ends in `-url` or `-action`. */
export const isAddressAttribute = (name: string): boolean => NAMES.includes(name) || /-(?:url|action)$/.test(name);
