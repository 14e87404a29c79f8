/* Quill with its own toolbar, whose pickers are fields too. */
import Quill from 'quill';
import styles from 'quill/dist/quill.snow.css?inline';
import { dress, host, offer } from './offer';

dress(styles);
const editor = new Quill(host(), {
  theme: 'snow',
  // Each change is undone by itself: how fast a machine types must not matter.
  modules: { toolbar: [[{ header: [1, 2, false] }], ['bold', { list: 'bullet' }]], history: { delay: 0 } },
});
offer({ content: () => editor.root.innerHTML, focus: () => editor.focus() });
