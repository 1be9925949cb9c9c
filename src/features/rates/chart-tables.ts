import { a1 } from '../../sheet/addresses';
import { type CellsPiece, type Look, tableRow } from '../../sheet/pieces';
import type { Labels } from '../../text';
import { CURVE_STEPS, shareBy, wilsonEnd } from './curve';
import type { Sources } from './places';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A chart of more channels than these shows nothing. */
const MOST_CHANNELS = 20;

/** The curve of the delay, day by day to the horizon, in formulas that anyone can check. */
export function curveTable({ row, column }: Place, text: Labels<'sheet'>, { curve }: Sources): CellsPiece {
  const top = tableRow({ row }) + 1;
  return {
    ...{ kind: 'cells', row, column, title: text.curveTable },
    header: [text.curveDays, text.curveShare],
    rows: Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
      const day = a1(top + step, column);
      return [
        `=IF(ISNUMBER(${curve.mu});ROUND(${curve.horizon}*${step}/${CURVE_STEPS};0);"")`,
        `=IF(ISNUMBER(${day});${shareBy(curve, day)};"")`,
      ];
    }),
    look: ['count', 'share'],
  };
}

interface ChannelOptions {
  readonly channels: number;
  readonly confidence: string;
  readonly look: Look;
  /** What stands for all channels. */
  readonly total: string;
}

/** The rate in use of each channel and its range, as the chart takes them. */
export function channelTable(
  { row, column }: Place,
  text: Labels<'sheet'>,
  { ofChannel, soFar }: Sources,
  { channels, confidence, look, total }: ChannelOptions,
): CellsPiece {
  const top = tableRow({ row }) + 1;
  return {
    ...{ kind: 'cells', row, column, title: text.channelTable },
    header: [text.channelLabel, text.readingLow, text.channelRange, text.channelRate],
    rows: Array.from({ length: Math.min(channels, MOST_CHANNELS) }, (_, index) => {
      const cell = (offset: number) => a1(top + index, column + offset);
      const of = (key: 'channel' | 'leads' | 'soFar' | 'rate' | 'low' | 'high') => ofChannel(index + 1, key);
      const [low, rate] = [cell(1), cell(3)];
      const end = (which: 'low' | 'high') =>
        `IF(${soFar};${wilsonEnd(which, rate, of('leads'), confidence)};${of(which)})`;
      return [
        `=IFERROR(IF(${of('channel')}="${total}";"";${of('channel')});"")`,
        `=IF(ISNUMBER(${rate});IFERROR(${end('low')};"");"")`,
        `=IF(ISNUMBER(${rate});IFERROR(${end('high')}-${low};"");"")`,
        `=IFERROR(IF(AND(${cell(0)}<>"";${of('leads')}>0);IF(${soFar};${of('soFar')};${of('rate')});"");"")`,
      ];
    }),
    look: ['text', look, look, look],
  };
}
