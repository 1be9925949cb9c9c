export const notice: import('webpack').WebpackPluginInstance;
