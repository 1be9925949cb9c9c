import type { Translations } from '..';
import type * as en from '../en/last-import';

/** In French, zero goes with the singular. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** What the script says and writes: the last import, which can be taken back. */
export const script: Translations<typeof en.script> = {
  assistant: {
    lastImport: (v, f) =>
      `Dernier import\u202f: ${f.int(v.added)} ${plural(v.added, 'ajouté', 'ajoutés')}, ${f.int(v.changed)} ${plural(v.changed, 'modifié', 'modifiés')}, le ${v.day}${v.by && `, par ${v.by}`}`,
    lastImportUndone: (v) => `L’import du ${v.day}${v.by && ` par ${v.by}`} a été annulé.`,
    lastMerge: (v, f) =>
      `Dernière fusion d’orthographes\u202f: ${f.int(v.changed)} ${plural(v.changed, 'modifié', 'modifiés')}, le ${v.day}${v.by && `, par ${v.by}`}`,
    lastMergeUndone: (v) => `La fusion d’orthographes du ${v.day}${v.by && ` par ${v.by}`} a été annulée.`,
  },
  sheet: {
    lastImportHint:
      'Lead SLA garde ici ce que le dernier import a modifié, pour pouvoir l’annuler. Laissez cet onglet tel quel.',
  },
  tabs: {
    lastImport: 'Dernier import',
  },
};

/** What the actions say: the last import, which can be taken back. */
export const action: Translations<typeof en.action> = {
  lastImport: {
    undoneMerge: (v, f) =>
      `La fusion est annulée\u202f: ${f.int(v.restored)} ${plural(v.restored, 'cellule', 'cellules')} du journal et les listes des réglages sont comme avant.`,
    mergeUndoneAlready: 'Il n’y a pas de fusion à annuler\u202f: elle l’est déjà, ou un import a eu lieu depuis.',
    importAnotherBegun: (v) =>
      `Un autre import a commencé entre-temps${v.by && ` (${v.by})`}\u202f: ce qui était déjà importé reste en place. Une fois l’autre terminé, relancez celui-ci.`,
    importNotLast: (v) =>
      `Un autre import a commencé depuis${v.by && ` (${v.by})`}\u202f: celui-ci ne peut plus être annulé, seul le dernier peut l’être.`,
    importGone: 'Il n’y a pas d’import à annuler\u202f: ce qui en avait été gardé n’existe plus.',
    importWasUndone: 'Cet import a été annulé entre-temps\u202f: relancez-le.',
    importKeptChanged: (v) =>
      `Ce que l’onglet «\u202f${v.tab}\u202f» gardait de l’import a été modifié ou supprimé\u202f: il ne peut plus être annulé à coup sûr, et rien ne l’a été. Utilisez plutôt l’historique des versions du classeur.`,
    undoneImport: (v, f) =>
      `L’import est annulé\u202f: ${f.int(v.removed)} ${plural(v.removed, 'lead retiré', 'leads retirés')}, ${f.int(v.restored)} ${plural(v.restored, 'cellule remise', 'cellules remises')} comme avant${v.sample > 0 ? `, ${f.int(v.sample)} ${plural(v.sample, 'lead d’exemple rétabli', 'leads d’exemple rétablis')}` : ''}.`,
    undoneAlready: 'L’import est déjà annulé.',
    keptCells: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'cellule que vous avez modifiée depuis a été gardée', 'cellules que vous avez modifiées depuis ont été gardées')}\u202f: ${v.list.join('\u202f; ')}${v.count > v.list.length ? '…' : '.'}`,
    keptLeads: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead ajouté, travaillé depuis, a été gardé', 'leads ajoutés, travaillés depuis, ont été gardés')}\u202f: ${v.list.join('\u202f; ')}${v.count > v.list.length ? '…' : '.'}`,
    leftBlankRows: (v, f) =>
      v.count < 2
        ? 'Une ligne vide reste parmi vos leads\u202f: triez l’onglet pour l’envoyer à la fin.'
        : `${f.int(v.count)} lignes vides restent parmi vos leads\u202f: triez l’onglet pour les envoyer à la fin.`,
    keptCell: (v) => `${v.lead} (${v.column})`,
    unnamedLead: (v) => [v.day, v.channel, v.persona].filter((part) => part !== '').join(' · '),
    tooManyCells: (v, f) =>
      `Ce classeur compte ${f.int(v.cells)} cellules sur les ${f.int(v.most)} que Google autorise, et l’import en demande au moins ${f.int(v.needed)} de plus\u202f: supprimez les onglets, les lignes ou les colonnes vides dont vous n’avez pas besoin, puis relancez-le. Rien n’a été écrit.`,
  },
};

/** What the pages say: the last import. */
export const page: Translations<typeof en.page> = {
  lastImport: {
    title: 'Dernier import',
    whatChanged: 'Ce qui a changé',
    changedOrBack: 'Voir ce qui a changé ou annuler',
    takeBack: 'Annuler cet import',
    askTitle: 'Annuler cet import\u202f?',
    mergeTitle: 'Dernière fusion d’orthographes',
    takeMergeBack: 'Annuler cette fusion',
    askMergeTitle: 'Annuler cette fusion\u202f?',
    mergesToo:
      'Les orthographes fusionnées depuis retrouvent aussi leur forme d’avant\u202f; «\u202fFusionner les orthographes\u202f» permet d’annuler la dernière fusion seule.',
    ask: (v, f) =>
      `${f.int(v.added)} ${plural(v.added, 'lead ajouté sera retiré', 'leads ajoutés seront retirés')}, ${f.int(v.changed)} ${plural(v.changed, 'cellule modifiée retrouvera sa valeur', 'cellules modifiées retrouveront leur valeur')} d’avant${v.sample > 0 ? `, ${f.int(v.sample)} ${plural(v.sample, 'lead d’exemple sera rétabli', 'leads d’exemple seront rétablis')}` : ''}. Ce que vous avez modifié depuis reste tel quel. Les mois signés ne changent pas.`,
    yes: 'Oui, l’annuler',
    no: 'Non, le garder',
    addedLeads: (v, f) => `${f.int(v.count)} ${plural(v.count, 'lead ajouté', 'leads ajoutés')}`,
    changedCells: (v, f) => `${f.int(v.count)} ${plural(v.count, 'cellule modifiée', 'cellules modifiées')}`,
    removedSample: (v, f) => `${f.int(v.count)} ${plural(v.count, 'lead d’exemple retiré', 'leads d’exemple retirés')}`,
    lead: 'Lead',
    column: 'Colonne',
    before: 'Avant',
    after: 'Après',
    blank: '(vide)',
    more: (v, f) => `… et ${f.int(v.count)} de plus`,
  },
};
