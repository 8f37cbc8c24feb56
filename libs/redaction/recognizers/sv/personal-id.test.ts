import { testExamples } from '../examples.js';
import { swedishPersonalId } from './personal-id.js';

testExamples(swedishPersonalId, {
  found: [
    'personnummer [[811228-9874]]',
    '[[19811228-9874]]',
    '[[198112289874]]',
    'samordningsnummer [[811288-9873]]',
    'fel siffra [[811228-9875]]',
    '[[811228+9874]] över hundra',
    '[[81 12 28 - 9874]]',
    'sv: personnummer [[åtta ett ett två två åtta streck nio åtta sju fyra]]',
  ],
  mistyped: ['personnummer [[811228-9876]]'],
  notFound: ['2024-11-28', 'ring 0701234567', 'mellan 1981-1999', 'konto 123456789012'],
});
