/** A boolean attribute as frameworks write it: there, unless it says "false". */
export const flag = {
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
};
