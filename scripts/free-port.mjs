import { createServer } from 'node:net';

/** The first free port from `port` on; any free one from 0. */
export function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) =>
      code === 'EADDRINUSE' && port < 65535
        ? resolve(freePort(port + 1))
        : reject(new Error(`No free port from ${port} on (${code}).`)),
    );
    probe.listen(port, () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
