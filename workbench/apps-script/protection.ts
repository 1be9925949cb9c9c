import { WHOLE_SHEET } from '../bridge/a1';
import type { Area } from '../bridge/cells';
import type { Protection } from '../bridge/records';
import type { Context } from './context';
import { newId } from './ids';
import { areaOfRange, rangeAt } from './range';
import { Exception, named, offer } from './refuse';

type Gas = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;
type Methods =
  | 'getDescription'
  | 'setDescription'
  | 'isWarningOnly'
  | 'setWarningOnly'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges'
  | 'getRange'
  | 'setRange'
  | 'addEditors'
  | 'removeEditors'
  | 'canDomainEdit'
  | 'setDomainEdit'
  | 'getProtectionType'
  | 'canEdit'
  | 'remove';

/** Protects a sheet (area null) or a range; a sheet that is protected already keeps its protection. */
export function protectArea(context: Context, sheet: number, area: Area | null): Gas {
  const known = area === null && context.peek('records', 'protections').find((p) => p.sheet === sheet && !p.area);
  const made: Protection = known || {
    id: newId(),
    sheet,
    area,
    description: '',
    warningOnly: false,
    unprotected: [],
  };
  context.call('putRecord', 'protections', made);
  return offered(context, made);
}

/** @param type "SHEET" or "RANGE" */
export function protectionsOf(context: Context, sheet: number | null, type: string): Gas[] {
  return context
    .call('records', 'protections')
    .filter((protection) => sheet === null || protection.sheet === sheet)
    .filter((protection) => (protection.area === null) === (type === 'SHEET'))
    .map((protection) => offered(context, protection));
}

const offered = (context: Context, protection: Protection): Gas =>
  offer<Gas>('Protection', new ProtectionShim(context, protection.id));

function userOf(address: string): User {
  const user = { getEmail: () => address, toString: () => address };
  return offer<User>('User', user);
}

const addressOf = (editor: string | User): string => (typeof editor === 'string' ? editor : editor.getEmail());

/** A protection is remembered, not enforced: the add-on's own writes pass in Sheets too. */
class ProtectionShim implements Pick<Gas, Methods> {
  constructor(
    private readonly context: Context,
    private readonly id: string,
  ) {}

  private get self(): Gas {
    return offer<Gas>('Protection', this);
  }
  private get record(): Protection {
    const found = this.context.peek('records', 'protections').find(({ id }) => id === this.id);
    if (!found) throw new Exception('The protection has been removed.');
    return found;
  }
  private change(change: Partial<Protection>): Gas {
    this.context.call('putRecord', 'protections', { ...this.record, ...change });
    return this.self;
  }

  getDescription(): string {
    this.context.count();
    return this.record.description;
  }
  setDescription(description: string): Gas {
    return this.change({ description: String(description) });
  }
  isWarningOnly(): boolean {
    this.context.count();
    return this.record.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Gas {
    return this.change({ warningOnly: Boolean(warningOnly) });
  }
  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    this.context.count();
    return this.record.unprotected.map((area) => rangeAt(this.context, area));
  }
  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Gas {
    const { sheet, area } = this.record;
    if (area) throw new Exception('Only sheet protections can have unprotected ranges.');
    const unprotected = ranges.map(areaOfRange);
    if (unprotected.some((range) => range.sheet !== sheet)) {
      throw new Exception('Unprotected ranges must be on the protected sheet.');
    }
    return this.change({ unprotected });
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, area } = this.record;
    if (area) return rangeAt(this.context, area);
    return rangeAt(this.context, { sheet, row: 1, column: 1, rows: 1, columns: 1, open: WHOLE_SHEET });
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type = this.record.area ? 'RANGE' : 'SHEET';
    return named(type);
  }
  setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
    return this.change({ area: areaOfRange(range) });
  }
  /** Whoever may edit the sheet passes a protection that only warns: it has no editors of its own. */
  getEditors(): User[] {
    const { email } = this.context.call('info');
    if (this.record.warningOnly) return [];
    return [email, ...(this.record.editors ?? [])].map(userOf);
  }
  addEditors(emailAddresses: string[]): Gas {
    this.refuseEditorsOfWarnings();
    const added = emailAddresses.map(String);
    return this.change({ editors: [...new Set([...(this.record.editors ?? []), ...added])] });
  }
  addEditor(editor: string | User): Gas {
    return this.addEditors([addressOf(editor)]);
  }
  /** The owner stays: nobody takes the sheet away from them. */
  removeEditors(editors: readonly (string | User)[]): Gas {
    this.refuseEditorsOfWarnings();
    const gone = editors.map(addressOf);
    return this.change({ editors: (this.record.editors ?? []).filter((address) => !gone.includes(address)) });
  }
  removeEditor(editor: string | User): Gas {
    return this.removeEditors([editor]);
  }
  canDomainEdit(): boolean {
    this.context.count();
    return this.record.domainEdit ?? false;
  }
  setDomainEdit(editable: boolean): Gas {
    this.refuseEditorsOfWarnings();
    return this.change({ domainEdit: Boolean(editable) });
  }
  private refuseEditorsOfWarnings(): void {
    if (this.record.warningOnly) throw new Exception('A protection that only warns has no editors.');
  }
  canEdit(): boolean {
    this.context.count();
    return true;
  }
  remove(): void {
    this.context.call('dropRecord', 'protections', this.id);
  }
}
