declare module '*/webpack.config.js' {
  const configs: import('webpack').Configuration[];
  export default configs;
}
