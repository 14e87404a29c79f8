/* CKEditor 5, classic: it hides the field it stands for and writes beside it. */
import { Autoformat, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import styles from 'ckeditor5/ckeditor5.css?inline';
import { dress, offer } from './offer';

dress(styles);
void ClassicEditor.create(document.querySelector<HTMLElement>('#description')!, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List, Autoformat],
  toolbar: ['bold', 'bulletedList', 'undo', 'redo'],
}).then((editor) => offer({ content: () => editor.getData(), focus: () => editor.editing.view.focus() }));
