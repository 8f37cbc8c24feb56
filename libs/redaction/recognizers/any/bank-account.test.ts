import { testExamples } from '../examples.js';
import { bankAccount } from './bank-account.js';

testExamples(bankAccount, {
  found: [
    'sort code [[11-22-33, account 12345678]]',
    'tilini [[123456-785]]',
    'konto [[8214-9, 91 345 678-2]]',
    'bankgiro [[5051-6905]]',
    'plusgiro [[12 34 56-7]]',
    'sort code [[12-34-56 12345678]]',
    'på [[9173 konto 24 580 17]]',
    'счёт [[40817 810 5 0000 1234567]]',
  ],
  mistyped: ['tilini [[123456-7858]]', 'bankgiro [[5051-6906]]'],
  notFound: ['tili suljettiin 12.3.2024', 'kontoret stänger 16.30', 'account since 2019', '123456 ihmistä'],
});
