import type { Highlight } from '../../annotation/highlight';

/**
 * Highlights as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): an annotation collection with one page,
 * each annotation with the note as its body and with both selectors of the passage.
 */
export function writeAnnotations(highlights: readonly Highlight[]): string {
  const items = highlights.map(annotationOf);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:jiedu:highlights',
    type: 'AnnotationCollection',
    label: 'Highlights made with Jiedu',
    total: items.length,
    first: { id: 'urn:jiedu:highlights:1', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf({ id, url, selector, note, colour, tags, createdAt, updatedAt }: Highlight): unknown {
  const { quote, position } = selector;
  const bodies = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    { type: 'TextualBody', value: colour, purpose: 'classifying' },
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(createdAt).toISOString(),
    modified: new Date(updatedAt).toISOString(),
    body: bodies,
    target: { source: url, selector: [quote, position] },
  };
}
