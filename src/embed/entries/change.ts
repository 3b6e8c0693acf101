/** One file for a page that needs `<impact-change>` alone, with what it is drawn with; what reads its document comes beside that. */
import '../../define/unclobber.js';
import { ImpactChange } from '../../elements/change/change.js';
import { drawing } from '../../elements/change/drawing.js';
import * as drawer from '../../elements/shared/series/change-drawing.js';
import * as translator from '../../quantity/translate.js';
import { grammar } from '../../runtime/speech.js';
import { READING } from '../needs/figures.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

// No change is shown without them: fetched, they would come a round trip later.
drawing.provide(drawer);
grammar.provide(translator);
void startNeeds('impact-change', READING);

publish({ 'impact-change': ImpactChange });
