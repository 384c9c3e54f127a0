import { expect } from '@open-wc/testing';

describe('the entry of the script tag, imported as a module', () => {
  it('defines the element and mounts nothing, since it has no tag of its own', async () => {
    await import('../src/embed/script-tag.js');
    expect(customElements.get('soreness-checker')).to.exist;
    expect(document.querySelector('soreness-checker')).to.equal(null);
  });
});

describe('the script of the page for an iframe', () => {
  it('touches nothing of a page that has no placeholder', async () => {
    const before = document.documentElement.outerHTML;
    await import('../src/embed/iframe.js');
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});
