/**
 * The recognizers of written forms: no lists of names, no library, small enough for a browser. A further one is one line here;
 * their order does not matter.
 */
import type { Recognizer } from '../recognizer.js';
import { bankAccount } from './any/bank-account.js';
import { birthDate } from './any/birth-date.js';
import { card } from './any/card.js';
import { email } from './any/email.js';
import { iban } from './any/iban.js';
import { identityDocument } from './any/identity-document.js';
import { onlineId } from './any/online-id.js';
import { phone } from './any/phone.js';
import { plate } from './any/plate.js';
import { reference } from './any/reference.js';
import { danishPersonalId } from './da/personal-id.js';
import { englishAddress } from './en/address.js';
import { britishPersonalId } from './en/personal-id.js';
import { estonianPersonalId } from './et/personal-id.js';
import { finnishAddress } from './fi/address.js';
import { finnishPersonalId } from './fi/personal-id.js';
import { norwegianPersonalId } from './no/personal-id.js';
import { russianAddress } from './ru/address.js';
import { russianPersonalId } from './ru/personal-id.js';
import { swedishAddress } from './sv/address.js';
import { swedishPersonalId } from './sv/personal-id.js';

export const structuredRecognizers: readonly Recognizer[] = [
  email,
  phone,
  iban,
  bankAccount,
  card,
  plate,
  birthDate,
  reference,
  onlineId,
  identityDocument,
  finnishPersonalId,
  swedishPersonalId,
  norwegianPersonalId,
  danishPersonalId,
  estonianPersonalId,
  britishPersonalId,
  russianPersonalId,
  finnishAddress,
  swedishAddress,
  englishAddress,
  russianAddress,
];
