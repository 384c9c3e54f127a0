import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'soreness-checker';
import type { SorenessEventDetails } from 'soreness-checker';
import { changed, cleared, first, told } from '../settings';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      @if (shown()) {
        <soreness-checker
          show="check tips"
          [heading]="settings().heading"
          [attr.heading-level]="settings().headingLevel"
          [bookUrl]="settings().bookUrl"
          [noDiary]="settings().noDiary"
          [shareAnswers]="settings().shareAnswers"
          (soreness-result)="handleResult($event.detail)"
        >
          <p>Get emergency help for chest pain or trouble breathing.</p>
        </soreness-checker>
      }
      <output>{{ heard().join(', ') }}</output>
      <button (click)="settings.set(changed)">Change</button>
      <button (click)="settings.set(cleared)">Clear</button>
      <button (click)="shown.set(!shown())">{{ shown() ? 'Remove' : 'Show' }}</button>
    </main>
  `,
})
export class App {
  readonly settings = signal(first);
  readonly shown = signal(true);
  readonly heard = signal<readonly string[]>([]);
  readonly changed = changed;
  readonly cleared = cleared;

  handleResult(detail: SorenessEventDetails['soreness-result']) {
    this.heard.update((heard) => [...heard, told(detail)]);
  }
}
