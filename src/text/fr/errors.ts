import type { Translation } from '..';
import type { errors as en } from '../en/errors';

export const errors: Translation<typeof en> = {
  missingColumn: (v) =>
    `${v.argument} : la colonne « ${v.column} » manque. Ajoutez-la à la ligne d’en-tête, ou désignez une plage qui la contient.`,
};
