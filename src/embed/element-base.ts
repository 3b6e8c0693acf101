/** What page files have in place of the module of this name, which servers import too. */
export const Base = HTMLElement;
