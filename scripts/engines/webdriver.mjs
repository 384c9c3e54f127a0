import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';

/** A process that ends with this one; `end` ends it before. */
function start(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  const kill = () => child.kill();
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  process.once('exit', kill);
  const end = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { child, ended, end };
}

/** An X server without a screen, on a display that is free: its number, and how to end it. */
export async function startDisplay(path) {
  // The server writes the number of the display that it took to this file descriptor.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const { child, ended, end } = start(path, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = new Promise((resolve) => child.stdio[3].once('data', resolve));
  const first = await Promise.race([number, ended.then(() => undefined)]);
  if (first === undefined) throw new Error(`${path} did not start.`);
  return { name: `:${String(first).trim()}`, end };
}

/** A WebDriver server on a free port: how to call it, and how to end it. */
export async function startDriver(path, env) {
  const port = await freePort(0);
  const { ended, end } = start(path, [`--port=${port}`, '--host=127.0.0.1'], { env });
  let isUp = true;
  ended.then(() => (isUp = false));

  async function call(method, place, body) {
    const text = body && JSON.stringify(body);
    const answer = await fetch(`http://127.0.0.1:${port}${place}`, { method, body: text });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${place.split('/').at(-1)}: ${value.error}, ${value.message}`);
    return value;
  }

  while (isUp) {
    try {
      await call('GET', '/status');
      return { call, end };
    } catch {
      await wait(50);
    }
  }
  throw new Error(`${path} did not start.`);
}
