/**
 * Other people's labelled sets, from a folder laid out like the trainer's: NHS patient feedback (`nhs-neas.csv`) and Finnish film
 * subtitles (`xed/fi-annotated.tsv`). Says how the shipped model fares on them as it is, and how our linear model does when it is taught
 * on them, beside natural's Bayes classifier taught on the same texts (800 of them, one fold of five: it is slow) and the lexicon
 * alone. natural's logistic regression is left out: it works on dense matrices and does not come to an end on texts of this number.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { classify, prepared } from '#libs/themes/classify.js';
import { judge } from '#libs/themes/lexicon/judge.js';
import { lexiconOf } from '#libs/themes/lexicon/lexicons.js';
import { unfolded } from '#libs/themes/model/features.js';
import { linearScores } from '#libs/themes/model/linear.js';
import type { Language } from '#libs/themes/words.js';
import { trainLinear } from '../train/linear.js';
import { nhsThemes, readNhs } from './read/nhs.js';
import { readXed } from './read/xed.js';
import { fMeasure, shown } from './score.js';
import type { Table } from './task.js';

const folds = 5;
const seed = 7;
/** natural's Bayes classifier walks every word that it knows for every text. */
const bayesTexts = 800;

interface Sample {
  text: string;
  isWanted: boolean;
}
/** Whether a text is taken for one that is wanted. */
type Judge = (text: string) => boolean;

export function evaluateTransfer(folder: string): Table[] {
  const [nhs, xed] = [join(folder, 'nhs-neas.csv'), join(folder, 'xed/fi-annotated.tsv')];
  return [...(existsSync(nhs) ? [nhsTable(nhs)] : []), ...(existsSync(xed) ? [xedTable(xed)] : [])];
}

function nhsTable(file: string): Table {
  const comments = readNhs(file);
  const samples = nhsThemes.map((theme) => comments.map(({ text, themes }) => ({ text, isWanted: themes.has(theme) })));
  const row = (name: string, f1: (of: readonly Sample[], at: number) => number) => [name, ...samples.map((of, at) => shown(f1(of, at)))];
  const says = (judged: (text: string) => { themes: { theme: string }[] }, at: number) => (text: string) =>
    judged(text).themes.some(({ theme }) => theme === nhsThemes[at]);
  return {
    title: `NHS patient feedback, F1 (${comments.length} comments; taught ones by ${folds}-fold cross-validation)`,
    columns: ['', ...nhsThemes],
    rows: [
      ['comments', ...samples.map((of) => of.filter(({ isWanted }) => isWanted).length)],
      row('as shipped, not taught', (of, at) =>
        f1Of(
          of,
          says((text) => classify(text, 'en'), at),
        ),
      ),
      row('lexicon alone', (of, at) =>
        f1Of(
          of,
          says((text) => judge(text, 'en'), at),
        ),
      ),
      row('linear model, taught', (of) => crossValidated(of, (taught) => linearJudge(taught, 'en'))),
      row("natural's Bayes, taught 800 (one fold)", (of) => crossValidated(of, bayesJudge, 1)),
    ],
  };
}

function xedTable(file: string): Table {
  const lines = readXed(file).map(({ text, isGood }) => ({ text, isWanted: isGood }));
  const macro = (teach: (taught: readonly Sample[]) => Judge) => {
    const good = crossValidated(lines, teach, 1);
    const turned = lines.map(({ text, isWanted }) => ({ text, isWanted: !isWanted }));
    return shown((good + crossValidated(turned, teach, 1)) / 2);
  };
  const feels = (judged: (text: string) => { sentiment: string }) => () => (text: string) => judged(text).sentiment === 'pos';
  return {
    title: `XED Finnish, good or bad: ${lines.length} lines, every fifth held out`,
    columns: ['', 'macro F1'],
    rows: [
      ['linear model, taught', macro((taught) => linearJudge(taught, 'fi'))],
      ["natural's Bayes, taught 800", macro(bayesJudge)],
      [
        'lexicon alone, F1 good',
        shown(
          crossValidated(
            lines,
            feels((text) => judge(text, 'fi')),
            1,
          ),
        ),
      ],
      [
        'as shipped, F1 good',
        shown(
          crossValidated(
            lines,
            feels((text) => classify(text, 'fi')),
            1,
          ),
        ),
      ],
    ],
  };
}

/** F1 over the first `used` of the folds, each judged by what was taught on all others. */
function crossValidated(samples: readonly Sample[], teach: (taught: readonly Sample[]) => Judge, used = folds): number {
  const judged = Array.from({ length: used }, (_, fold) => {
    const said = teach(samples.filter((_sample, i) => i % folds !== fold));
    return samples.filter((_sample, i) => i % folds === fold).map((sample) => ({ ...sample, isSaid: said(sample.text) }));
  }).flat();
  return f1OfJudged(judged);
}

const f1Of = (samples: readonly Sample[], judged: Judge) =>
  f1OfJudged(samples.map((sample) => ({ ...sample, isSaid: judged(sample.text) })));

function f1OfJudged(judged: readonly (Sample & { isSaid: boolean })[]): number {
  const both = judged.filter(({ isWanted, isSaid }) => isWanted && isSaid).length;
  const [said, wanted] = [judged.filter(({ isSaid }) => isSaid).length, judged.filter(({ isWanted }) => isWanted).length];
  return fMeasure(both / said, both / wanted, 1);
}

/** Our linear model with one head; its threshold is the one of best F1 on a tenth of the taught samples that it did not see. */
function linearJudge(taught: readonly Sample[], language: Language): Judge {
  const lexicons = lexiconOf(language);
  const read = taught.map(({ text, isWanted }) => {
    const { features, body } = prepared(text, language, lexicons);
    return { folded: features, features: unfolded(features), words: body.tokens.length, from: 0, count: 1, targets: [+isWanted] };
  });
  const fit = (examples: typeof read) => trainLinear(examples, 1, () => 0, seed);
  const trial = fit(read.filter((_, i) => i % 10 !== 0));
  const points = read
    .filter((_, i) => i % 10 === 0)
    .map(({ folded, targets }) => ({ score: linearScores(trial, folded, 0, 1)[0]!, isWanted: targets[0] === 1 }));
  const threshold = bestThreshold(points);
  const model = fit(read);
  return (text) => linearScores(model, prepared(text, language, lexicons).features, 0, 1)[0]! >= threshold;
}

function bestThreshold(points: readonly { score: number; isWanted: boolean }[]): number {
  let [best, bestF1] = [0, -1];
  for (let threshold = -2; threshold <= 2; threshold += 0.1) {
    const f1 = f1OfJudged(points.map(({ score, isWanted }) => ({ text: '', isWanted, isSaid: score >= threshold })));
    if (f1 > bestF1) [best, bestF1] = [threshold, f1];
  }
  return best;
}

interface Classifier {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

const judgeBy = (classifier: Classifier, taught: readonly Sample[]): Judge => {
  for (const { text, isWanted } of taught) classifier.addDocument(text, isWanted ? 'yes' : 'no');
  classifier.train();
  return (text) => classifier.classify(text) === 'yes';
};

const bayesJudge = (taught: readonly Sample[]) => judgeBy(new BayesClassifier(), taught.slice(0, bayesTexts));
