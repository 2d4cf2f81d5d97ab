// Starts the page: styles, language, the screen for this address. Every page is this one; the address decides.
import '@preact/signals';
import { render } from 'preact';
import './styles/index.css';
import { App } from './screens/App.tsx';
import { speakFirstLanguage } from './words/t.ts';

await speakFirstLanguage();
const root = document.getElementById('app');
if (root) render(<App />, root);
