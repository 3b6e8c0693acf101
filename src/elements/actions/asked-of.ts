import { msg } from '@lit/localize';

/** What stands before those who are asked. */
export const askedOf = (): string => msg('Asked of:', { id: 'actions-of' });
