import { hosts } from './hosts/hosts.js';

// The list of the pages is the one that the tests go through.
for (const { page, what } of hosts) {
  const link = document.createElement('a');
  link.href = `hosts/${page}`;
  link.append(what);
  const item = document.createElement('li');
  item.append(link);
  document.querySelector('#hosts')?.append(item);
}
