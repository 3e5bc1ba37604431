import { render } from 'preact';
import { Library } from '../../src/library/Library';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/document.css';
import '../../src/ui/mark/mark.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/highlights.css';
import 'uplot/dist/uPlot.min.css';

render(<Library />, document.body);
