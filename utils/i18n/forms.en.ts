import type { formsFr } from './forms.fr';

export const formsEn: Record<keyof typeof formsFr, string> = {
  form: 'Form',
  formOf: '{platform} form',
  judgedFor: 'Judged for',
  judgedForWhat: 'The same content, by the rules of each marketplace.',
  choose: 'Choose marketplaces',
  chooseWhat: 'Tick those this form’s content goes to. Your choice is remembered for this site.',
  places: 'Boxes recognised',
  placesWhat:
    'Each field is read in the box whose name fits it. Is a box misunderstood? Say which one it is: your choice is remembered for this form.',
  kept: 'What you typed last',
  keptWhat:
    'The page no longer shows what you had typed. A copy is kept here, on this computer, for fourteen days at most: copy what you miss.',
  forget: 'Delete this copy',
  forgotten: 'Copy deleted.',
  undo: 'Undo',
  copyField: 'Copy: {field}',
  copiedField: 'Copied: {field}.',
  field: 'Field',
  place: 'Box of the form',
  byItself: 'Recognised by its name: {place}',
  notFound: 'No box recognised',
  hesitates: 'Hesitates between {places}',
  pointedAt: 'Chosen by you',
  show: 'Show',
  showFor: 'Show the box: {field}',
  shown: 'The box is shown on the page.',
  gone: 'This box is no longer on the page.',
  silent: 'The page does not answer: reload it.',
  saved: 'Choice remembered: {field}.',
  notSaved: 'This choice could not be saved.',
};
