/** One small stylesheet: no font, no image, no third party. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1d1f24; --paper: #fff; --brand: #003479; --line: #c9cdd4; --soft: #4d5663; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f4f7; --paper: #14171c; --brand: #9cc4ff; --line: #3a414c; --soft: #b4bcc8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
.languages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.languages a, .languages span { display: inline-block; padding: .5rem 0; }
[aria-current] { font-weight: 600; }
a { color: var(--brand); text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; border-radius: 2px; }
h1 { margin: 2rem 0 .5rem; overflow-wrap: anywhere; hyphens: auto; color: var(--brand); font-size: clamp(2rem, 6vw, 3rem); line-height: 1.15; }
h2 { margin: 2rem 0 .5rem; font-size: 1.375rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9em; }
.intro { font-size: 1.25rem; }
.doors { margin: 2rem 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.doors li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.doors a { font-size: 1.25rem; font-weight: 600; }
.doors p { margin: .125rem 0 0; color: var(--soft); }
`;
