import type { Book } from '../../sheet/book';
import { quote } from '../../sheet/stack';
import { labels } from '../../text';
import { ratesLayout } from '../rates/tab';
import { addressesOf } from '../settings/addresses';
import { isChosen } from '../settings/kinds';
import { valuesLayout } from '../values/tab';
import type { Figure } from './goal-figures';
import { figureCell, planTables } from './plan-tables';

/** What the formulas of the chance read: numbers by channel and persona, the goal, and what the plan is to be. */
function partsOf(book: Book) {
  const { cells, fact } = book.once(ratesLayout);
  const { averages, cells: values } = book.once(valuesLayout);
  const planFor = book.once(addressesOf).setting('planFor');
  const goal = figureCell('marketingGoal');
  const known = [cells.rates, averages].map((range) => `ISNUMBER(${range})*(${range}<>0)`).join('*');
  /** Leads of segments that are worth something: others are no part of the targets, nor of the chance. */
  const worth = (leads: string) => `ARRAYFORMULA(IF(${known}*(${leads}<>0);${leads};""))`;
  const plan = (leads: string) =>
    [worth(leads), cells.rates, averages, goal, cells.evidence, fact('spread'), figureCell('drift')].join(';');
  const in90 = isChosen(planFor, 'in90');
  return { cells, fact, averages, values, planFor, goal, plan, in90 };
}

/**
 * How likely the month reaches its goal: the chance of the plan, the leads that make it 80 of 100 (or 90, where that is planned
 * for), and how many times the leads of the average plan the targets ask for. The drift is that of `planDrift`, as a formula.
 */
export function chanceFigures(book: Book): Figure[] {
  const text = labels(book.language, 'sheet');
  const { cells, fact, values, planFor, goal, plan, in90 } = partsOf(book);
  const { leads } = book.once(planTables).at;
  const tried = (call: string) => `=IF(ISNUMBER(${goal});IFERROR(${call};"");"")`;
  const curve = `IFERROR(2*(1-${fact('shareWon')})^2/${fact('wins')};0)`;
  const amounts = `IFERROR(${fact('spread')}^2/${fact('sales')};0)`;
  const onAverage = `${goal}*SUMIF(${values};">0";${cells.leads})/SUMPRODUCT(${cells.leads};${values})`;
  return [
    { label: text.chance, look: 'share', strong: true, formula: tried(`SLA_PROBABILITY(${plan(leads)})`) },
    {
      ...{ label: text.leadsForChance, look: 'count' },
      formula: tried(`SLA_LEADS_FOR(IF(${in90};90/100;80/100);${plan(cells.leads)})`),
    },
    {
      ...{ label: text.factor, look: 'share' },
      formula: `=IF(${isChosen(planFor, 'onAverage')};1;IFERROR(${figureCell('leadsFor')}/(${onAverage});1))`,
    },
    { label: text.drift, look: 'share', formula: `=SQRT(1/25+${curve}+${amounts})` },
  ];
}

/** The chance of the plan in words; where it is not known, what is missing. */
export function chanceSentence(book: Book): string {
  const text = labels(book.language, 'sheet');
  const { cells, averages, planFor, goal, in90 } = partsOf(book);
  const [chance, leadsFor] = [figureCell('chance'), figureCell('leadsFor')];
  const wanted = `IF(${in90};90;80)`;
  // Neither none nor all of 100 where it is not for sure.
  const months = `MAX(IF(${chance}>0;1;0);MIN(IF(${chance}<1;99;100);ROUND(100*${chance};0)))`;
  const filled = (sentence: string) =>
    [
      ['{n}', months],
      ['{leads}', `TEXT(${leadsFor};"0")`],
      ['{wanted}', wanted],
    ].reduce(
      (formula, [name, value]) => (sentence.includes(name!) ? `SUBSTITUTE(${formula};"${name}";${value})` : formula),
      quote(sentence),
    );
  const onAverage = isChosen(planFor, 'onAverage');
  const unreachable = `${filled(text.reachedNoMore)}&IF(${onAverage};"";${quote(` ${text.onAverageThen}`)})`;
  const told = `IF(${months}>=${wanted};${filled(text.reachedIn)};IF(ISNUMBER(${leadsFor});${filled(text.reachedMore)};${unreachable}))`;
  const missing = [
    [`NOT(ISNUMBER(${goal}))`, text.chanceNoGoal],
    [`SUM(${cells.rates})=0`, text.chanceNoRate],
    [`SUM(${averages})=0`, text.chanceNoAverage],
    [`N(${figureCell('leads')})=0`, text.chanceNoLeads],
  ].reduceRight((rest, [when, sentence]) => `IF(${when};${quote(sentence!)};${rest})`, quote(text.chanceUnknown));
  return `=IFERROR(IF(ISNUMBER(${chance});${told};${missing});${quote(text.chanceUnknown)})`;
}
