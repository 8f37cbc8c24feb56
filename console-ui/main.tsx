import { render } from 'preact';
import 'virtual:design-tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/filters.css';
import './style/layout.css';
import './style/report.css';
import './style/charts.css';
import './style/themes.css';
import './style/trend.css';
import './style/comments.css';
import './style/quality.css';
import './style/forced-colors.css';
import './style/print.css';
import { App } from './app.js';

const root = document.getElementById('console');
if (root) render(<App />, root);
