import type { Translation } from '..';
import type { columns as en } from '../en/columns';

export const columns: Translation<typeof en> = {
  id: 'Unique. Un import met à jour le lead qui porte le même identifiant.',
  created: 'Date d’arrivée du lead.',
  channel: 'Origine du lead.',
  persona: 'Profil type du client.',
  leads: 'Nombre de leads de la ligne. Vide = 1 ; un nombre plus grand est un lot.',
  mql: 'Date de qualification par le marketing.',
  sql: 'Date de validation par les commerciaux.',
  opportunity: 'Date d’ouverture de l’affaire.',
  won: 'Date à laquelle le lead est devenu client.',
  lost: 'Date de la perte.',
  customers: 'Clients gagnés sur cette ligne, pour les lots. Vide = 1 si « Gagné le » est rempli, sinon 0.',
  amount: 'Chiffre d’affaires de la ou des ventes de la ligne. Vide ou 0 = inconnu.',
  owner: 'Le commercial en charge.',
  contacted: 'Date du premier contact commercial.',
  attempts: 'Nombre de tentatives de contact.',
  rejected: 'Raison pour laquelle les commerciaux ont refusé le lead.',
  lostReason: 'Raison pour laquelle l’affaire a été perdue.',
  rejectedOn: 'Date à laquelle les commerciaux ont refusé le lead.',
  review: 'Verdict du marketing sur le rejet\u202f: confirmé ou annulé.',
  reviewedOn: 'Date à laquelle le marketing a réexaminé le rejet.',
  mqls: 'Pour les lots\u202f: nombre de leads de la ligne qualifiés par le marketing.',
  sqls: 'Pour les lots\u202f: nombre de leads de la ligne validés par les commerciaux.',
};
