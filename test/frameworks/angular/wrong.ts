import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'soreness-checker';

/** The type checker has to reject every line that is marked, and no other. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <soreness-checker heading-level="3" no-diary (soreness-start)="handleResult($event.type)" />
    <soreness-checker (soreness-result)="handleResult($event.detail.score)" /><!-- wrong -->
    <soreness-checker (soreness-question)="handleResult($event.detail.step)" /><!-- wrong -->
  `,
})
export class Wrong {
  handleResult(_level: string) {}
}
