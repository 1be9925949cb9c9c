type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** How the text of a cell looks. */
export interface TextLook {
  readonly bold: boolean;
  readonly color: string;
  readonly size: number;
}

/** The styles of a grid of cells, for one write; equal looks share one style. */
export function textStyles(looks: readonly (readonly TextLook[])[]): TextStyle[][] {
  const known = new Map<string, TextStyle>();
  return looks.map((row) =>
    row.map(({ bold, color, size }) => {
      const key = `${bold} ${color} ${size}`;
      const style =
        known.get(key) ??
        SpreadsheetApp.newTextStyle().setBold(bold).setForegroundColor(color).setFontSize(size).build();
      known.set(key, style);
      return style;
    }),
  );
}
