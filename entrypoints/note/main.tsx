import { render } from 'preact';
import { Note } from '../../src/note/Note';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/mark/note-page.css';

render(<Note draft={location.hash.slice(1)} />, document.body);
