import { testExamples } from '../examples.js';
import { spokenEmail } from './spoken-email.js';

testExamples(spokenEmail, {
  found: [
    'fi: lähettäkää [[maija piste aho ät posti piste fi]] kiitos',
    'fi: se on [[raitapaita viis ät gmail piste com]]',
    'sv: den är [[anders punkt ek snabel-a mejl punkt se]] tack',
    "en: it's [[rose dot hill at mail dot com]] thanks",
    'en: write to [[jo underscore b at post dot net]]',
    'ru: почта [[вера точка сомова собака почта точка ру]] спасибо',
  ],
  mistyped: ['fi: [[maija piste aho ät posti pist fi]]'],
  notFound: [
    'en: we met at noon and that was the point',
    'fi: tapasimme at tämä piste oli pieni',
    'sv: kl tre vid punkt fem i listan',
    'ru: моя собака точка не лает',
  ],
});
