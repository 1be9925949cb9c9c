import type { Headless } from '../../../workbench/headless';
import { WORKBOOKS } from '../../campaign/workbooks';
import { openMade } from './workbook';

/** A workbook people have worked in, on the day it was made; made by the first test of the run that asks for it. */
export const openLived = (): Promise<Headless> => openMade('lived', 'en_US', WORKBOOKS.lived);
