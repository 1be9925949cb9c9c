/** Ends the workbench that `setup` started. */
export default async function teardown(): Promise<void> {
  await (await globalThis.sheetsWorkbench)?.close();
}
