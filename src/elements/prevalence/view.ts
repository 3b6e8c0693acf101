import { planArrays, type Arrangement, type ArrayPlan } from '../../geometry/array-plan.js';
import type { Figure } from '../../documents/figure.js';
import { sayFigure, type Speech, type Statement } from '../../documents/statement.js';
import { drawArray, type ArrayDrawing, type Mark } from '../../geometry/array.js';

/** Everything that is shown, worked out once for each change. */
export interface View {
  readonly figures: readonly Figure[];
  readonly speech: Speech;
  readonly statements: readonly Statement[];
  readonly arrangement: Arrangement;
  readonly mark: Mark;
  /** Absent where the figures are no proportions: then the sentences stand alone. */
  readonly plan: ArrayPlan | null;
  /** One for each array of the plan. */
  readonly drawings: readonly ArrayDrawing[];
}

/** What an author may choose; anything else counts as unsaid. */
export interface Choices {
  readonly of?: string | number | null | undefined;
  readonly mark?: string | null | undefined;
  readonly arrange?: string | null | undefined;
}

const marks: readonly string[] = ['person', 'circle', 'square'] satisfies Mark[];

export function viewOf(figures: readonly Figure[], speech: Speech, { of, mark, arrange }: Choices): View {
  const statements = figures.map((figure) => sayFigure(figure, speech));
  const arrangement = figures.length < 2 ? 'single' : arrange === 'nested' ? arrange : 'compare';
  const plan = planArrays(
    statements.map(({ quantity }) => quantity),
    arrangement,
    of,
  );
  const chosen = (marks.includes(mark ?? '') ? mark : 'person') as Mark;
  // As the geometry does it: a legend shows the marks that are drawn.
  const drawn = plan && plan.whole > 1000 && chosen === 'person' ? 'square' : chosen;
  const drawings = plan?.arrays.map((shares) => drawArray({ whole: plan.whole, shares, mark: drawn })) ?? [];
  return { figures, speech, statements, arrangement, mark: drawn, plan, drawings };
}

/** One mark in a state of an array with `shares` shares: the sample that a legend shows. */
export const sampleOf = (state: number, shares: number, mark: Mark): ArrayDrawing =>
  drawArray({ whole: 1, shares: Array.from({ length: shares }, (_, index) => Number(index < state)), mark });
