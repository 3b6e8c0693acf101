/** One self-contained file for a page that needs `<impact-compare>` alone: no comparison is shown without a document and a drawing. */
import '../../define/unclobber.js';
import { ImpactCompare } from '../../elements/compare/compare.js';
import * as drawer from '../../elements/compare/compare-drawing.js';
import { drawing } from '../../elements/compare/drawing.js';
import * as figureExtras from '../../elements/shared/figure/figure-extras.js';
import * as reader from '../../elements/shared/figure/figures-loader.js';
import { extras, figuresReader } from '../../elements/shared/late.js';
import { publish } from './publish.js';

drawing.provide(drawer);
extras.provide(figureExtras);
figuresReader.provide(reader);

publish({ 'impact-compare': ImpactCompare });
