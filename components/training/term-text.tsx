export { Words as TermText } from './words';
