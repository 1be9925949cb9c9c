export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Dialog {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
}

export interface DialogPage {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

export interface MenuSpec {
  readonly title: string;
  /** Add-on menus stand under "Extensions". */
  readonly addon: boolean;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuSpec };
