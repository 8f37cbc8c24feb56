import { stemOf } from './stems.js';

describe('the forms of a word', () => {
  it.each([
    ['fi', 'jono jonon jonossa jonoon jonot jonoja jonoa jonosta'],
    ['fi', 'palvelu palvelun palvelut palvelua palvelussa palveluista palveluita palvelujen'],
    ['fi', 'henkilökunta henkilökunnan henkilökuntaa henkilökunnalta'],
    ['fi', 'lomake lomakkeen lomakkeet lomaketta lomakkeita'],
    ['fi', 'päätös päätöksen päätöstä'],
    ['fi', 'hakemus hakemuksen hakemusta'],
    ['fi', 'virkailija virkailijan virkailijat virkailijalle'],
    ['fi', 'hinta hinnan hintaa'],
    ['sv', 'handläggare handläggaren handläggarna'],
    ['en', 'waiting waited waits'],
    ['ru', 'очередь очереди'],
  ])('have one stem: %s %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language))).size).toBe(1);
  });

  it.each([
    ['fi', 'jono hinta lomake päätös palvelu kirjasto virkailija passi kela'],
    ['sv', 'kö personal blankett beslut'],
  ])('do not fall together with others: %s %s', (language, words) => {
    expect(new Set(words.split(' ').map((word) => stemOf(word, language))).size).toBe(words.split(' ').length);
  });

  it('stand for themselves in a language without a stemmer', () => {
    expect(stemOf('jonossa', 'other')).toBe('jonossa');
  });
});
