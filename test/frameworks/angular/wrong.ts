import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'soreness-checker';

/** The type checker has to reject every line that is marked, and no other. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <soreness-checker heading-level="3" no-diary (soreness-start)="hear($event.type)" />
    <soreness-checker (soreness-result)="hear($event.detail.score)" /><!-- wrong -->
    <soreness-checker (soreness-question)="hear($event.detail.step)" /><!-- wrong -->
  `,
})
export class Wrong {
  hear(_level: string) {}
}
