import { expect } from 'chai';
import ICAL from 'ical.js';
import { calendarFile } from '../../../src/session/diary/index.js';

const reminder = {
  at: Date.UTC(2026, 10, 24, 9, 30),
  madeAt: Date.UTC(2026, 10, 23, 10),
  title: 'One-minute check',
  text: 'Worse; or “something” new, like \\ or 痛み? Don’t wait.\nCall at once. '.repeat(4),
  url: 'https://clinic.example/sore?after=massage,deep;tissue',
};

describe('the reminder for a calendar', () => {
  const file = calendarFile(reminder);
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);

  it('is read by a calendar: when, what, and where to go', () => {
    expect(event.startDate.toJSDate().getTime()).to.equal(reminder.at);
    expect(event.duration.toSeconds()).to.equal(600);
    expect(event.summary).to.equal(reminder.title);
    expect(event.description).to.equal(reminder.text);
    expect(event.component.getFirstPropertyValue('url')).to.equal(reminder.url);
    expect(event.uid).not.to.equal('');
  });

  it('says who made it and when, in the form that calendars know', () => {
    const lines = file.split('\r\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//soreness',
      ' -checker//EN',
    ]);
    const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).to.include.members([
      `UID:${reminder.at}-${reminder.madeAt}@soreness-checker`,
      'DTSTAMP:20261123T100000Z',
      'DTSTART:20261124T093000Z',
    ]);
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('description')).to.equal(reminder.title);
  });

  it('rings when it is due', () => {
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).to.equal('PT0S');
  });

  it('has lines of 75 bytes at most, each ended as the standard says', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).to.equal('');
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    }
  });
});
