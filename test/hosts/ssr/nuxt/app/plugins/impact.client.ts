import 'impact-elements/define/glossary';
import 'impact-elements/define/prevalence';
import 'impact-elements/define/statistic';
import 'impact-elements/define/term';

export default defineNuxtPlugin(() => {});
