import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForChinese } from '../src/sentinel/watch';

export default defineUnlistedScript(() => watchForChinese());
