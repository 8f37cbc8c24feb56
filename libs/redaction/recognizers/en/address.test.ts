import { testExamples } from '../examples.js';
import { englishAddress } from './address.js';

testExamples(englishAddress, {
  found: ['I live at [[12 Elm Street]]', '[[Flat 7, 31 Heron Mews, Leeds LS6 2AB]]', 'en: send it to [[forty two willow lane]] please'],
  mistyped: ['I live at [[12 Elm Stret Road]]'],
  notFound: ['we waited 20 minutes on the way', 'in 5 years of the road works', '20 people per street'],
});
