import { testExamples } from '../examples.js';
import { card } from './card.js';

testExamples(card, {
  found: [
    'kortti [[4111 1111 1111 1111]]',
    'fel siffra [[4111-1111-1111-1112]]',
    'card [[5500000000000004]]',
    'карта [[2200 1234 5678 9010]]',
    'fi: kortti [[neljä yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi yksi]] kiitos',
  ],
  mistyped: ['maksoin kortilla [[4111 1111 1111 1113]]', 'kort [[4111 1111 1111 111]] fungerar ej'],
  notFound: ['1111 2222 ihmistä', 'vuosina 2019 2020 2021 2022 ja 2023 taas', 'tilausnumero 12345678'],
});
