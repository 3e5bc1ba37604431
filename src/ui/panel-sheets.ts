import cardCss from './card/card.css?inline';
import figureCardCss from './card/figure-card.css?inline';
import wordCardCss from './card/word-card.css?inline';
import markCss from './mark/mark.css?inline';
import tonesCss from './reading/tones.css?inline';
import selectionCss from './selection/selection.css?inline';

/** The sheets of the panels that stand in a page. */
export const panelSheets: readonly string[] = [
  cardCss,
  wordCardCss,
  figureCardCss,
  markCss,
  selectionCss,
  tonesCss,
];
