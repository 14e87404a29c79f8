/* TinyMCE in a frame, as many back-offices have it. */
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { offer } from './offer';

void tinymce
  .init({
    selector: '#description',
    license_key: 'gpl',
    plugins: 'lists',
    promotion: false,
    entity_encoding: 'raw',
    height: 240,
  })
  .then(([editor]) =>
    offer({ content: () => editor!.getContent(), inner: editor!.getDoc(), focus: () => editor!.focus() }),
  );
