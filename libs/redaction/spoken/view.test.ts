import { tokenize } from '../text/tokens.js';
import { spokenViews } from './view.js';

const read = (language: 'fi' | 'sv' | 'en' | 'ru', text: string) => spokenViews(text, tokenize(text), language)[0]?.text ?? text;

describe('spokenViews', () => {
  it.each([
    ['fi', 'nolla viiskyt neljäsataakolmetoista', '050413'],
    ['fi', 'sata kuustoista', '116'],
    ['fi', 'syntynyt kolmastoista viidettä kuusikymmentäkaksi', 'syntynyt 13.5.62'],
    ['fi', 'kaks tuhatta kolme', '2003'],
    ['fi', 'äf ii kaksi yksi', 'FI 21'],
    ['sv', 'noll sjuttiotvå fem trea', '07253'],
    ['sv', 'nollsjusextio', '0760'],
    ['sv', 'nittonhundraåttioett', '1981'],
    ['en', 'nineteen sixty one', '1961'],
    ['en', 'double one oh', '110'],
    ['en', 'tango hotel nine two', 'TH 92'],
    ['ru', 'ноль пятьсот пятьдесят один', '0551'],
    ['ru', 'эм ка эл триста двенадцать', 'MKL 312'],
    ['fi', 'yksi viiva kaksi', '1-2'],
  ] as const)('reads %s: %s', (language, text, seen) => expect(read(language, text)).toBe(seen));

  it.each([
    ['sv', 'en man och ett barn i kön'],
    ['en', 'oh no, I was one of many'],
    ['ru', 'один раз не считается'],
    ['fi', 'kuusi kasvaa pihassa'],
    ['en', 'no numbers here'],
  ] as const)('leaves %s: %s', (language, text) => expect(read(language, text)).toBe(text));

  it('leads back to the words that were said', () => {
    const text = 'ring noll sju ett nu';
    const [view] = spokenViews(text, tokenize(text), 'sv');
    const start = view!.text.indexOf('071');
    expect(view!.toSource(start, start + 3)).toEqual({ start: 5, end: 17 });
    expect(view!.toSource(0, 4)).toEqual({ start: 0, end: 4 });
  });
});
