import { spawn } from 'node:child_process';

/** Opens an address in the person's browser, where there is a screen to see it on. Failing to is no error: it is printed too. */
export function openBrowser(address: string): void {
  const { env, platform } = process;
  if (env.CI) return;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, args] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
