declare module 'natural/lib/natural/classifiers/*' {
  /** The part of natural's classifiers that the comparison uses. */
  export default class Classifier {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  }
}
