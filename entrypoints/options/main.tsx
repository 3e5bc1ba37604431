import { render } from 'preact';
import { Options } from '../../src/options/Options';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/document.css';
import '../../src/ui/options/options.css';

render(<Options />, document.body);
