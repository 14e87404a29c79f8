/* ProseMirror with the menu of its own examples, which stands where a label might. */
import { exampleSetup } from 'prosemirror-example-setup';
import { history } from 'prosemirror-history';
import menu from 'prosemirror-menu/style/menu.css?inline';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import base from 'prosemirror-view/style/prosemirror.css?inline';
import { dress, host, offer } from './offer';

dress(base + menu);
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
// What is undone at once must not depend on how fast a machine types.
const plugins = [...exampleSetup({ schema, history: false }), history({ newGroupDelay: 600_000 })];
const view = new EditorView(host(), { state: EditorState.create({ schema, plugins }) });
offer({
  content() {
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return box.innerHTML;
  },
  focus: () => view.focus(),
});
