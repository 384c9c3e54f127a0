import { version } from 'soreness-checker';
import { assess } from 'soreness-checker/triage';

document.title = `${version} ${assess({ saddle: 'yes' }).level}`;
document.body.append(document.createElement('soreness-checker'));
