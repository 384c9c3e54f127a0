/** What is done over and over, so that what stays behind can be counted. */
import { ordinary } from '../../demo/ordinary.js';
import { en } from '../../src/locales/index.js';
import { drawn, press, walk } from '../helpers.js';

const newWidget = async () => {
  const element = document.createElement('soreness-checker');
  document.body.append(element);
  return drawn(element);
};

/** Puts a widget into the page and takes it out again, so many times. */
export async function addAndRemove(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) (await newWidget()).remove();
}

/** Goes the whole way to a result and begins again, so many times, in one widget. */
export async function walkPaths(times: number): Promise<void> {
  const element = await newWidget();
  for (let time = 0; time < times; time += 1) {
    walk(element, ordinary);
    press(element, en.result.restart);
  }
  element.remove();
}
