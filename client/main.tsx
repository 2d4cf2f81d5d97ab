// Starts the page: styles, language, the screen for this address. Every page is this one; the address decides.
import '@preact/signals';
import { render } from 'preact';
import './styles/index.css';
import { App } from './screens/App.tsx';
import { withLimit } from '../shared/wire/withLimit.ts';
import { speakFirstLanguage } from './words/t.ts';

/** On a bad network the page is read in English until the words are there, rather than not at all. */
const WORDS_MS_MAX = 3000;
await withLimit(speakFirstLanguage(), WORDS_MS_MAX).catch(() => undefined);
const root = document.getElementById('app');
if (root) render(<App />, root);
