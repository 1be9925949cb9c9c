declare module '*/webpack.config.js' {
  const config: import('webpack').Configuration;
  export default config;
}
