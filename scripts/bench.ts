/**
 * `npm run bench`: what the language core and the sentinel cost, as ratios within one run. Nothing here passes or
 * fails: a machine that is busy must not break a build.
 */
import './bench/recognition';
import './bench/register';
import { benchLongTasks } from './bench/long-tasks';
import { benchPopup } from './bench/popup';
import { benchSentinel } from './bench/sentinel';

await benchSentinel();
await benchLongTasks();
await benchPopup();
