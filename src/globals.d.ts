/** What is assigned to `global` becomes a top-level function of the script (gas-webpack-plugin). */
declare const global: Record<string, unknown>;
