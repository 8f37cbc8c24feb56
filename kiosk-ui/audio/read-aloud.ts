import { recordingName } from './recording-name.js';

interface Saying {
  text: string;
  lang: string;
}

/** Reads what `parts` of the page show, in order. Ends early when `signal` is aborted; never throws. */
export async function readAloud(parts: Element[], sound: AudioContext, signal: AbortSignal): Promise<void> {
  const { addressOf } = await import('./recordings.js');
  for (const { text, lang } of parts.flatMap(sayingsOf)) {
    if (signal.aborted) return;
    const address = addressOf(lang, recordingName(text));
    // An organisation's own texts have no recording; a voice of the browser reads them where there is one.
    const said = address ? play(address, sound, signal) : speak(text, lang, signal);
    await said.catch(() => undefined);
  }
}

/** The visible texts under `part`, each with its language. */
function sayingsOf(part: Element): Saying[] {
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const sayings: Saying[] = [];
  while (nodes.nextNode()) {
    const element = nodes.currentNode.parentElement!;
    const text = nodes.currentNode.textContent!.trim();
    const isShown = element.checkVisibility() && !element.closest('[aria-hidden="true"], [data-silent]');
    if (isShown && /[\p{L}\p{N}]/u.test(text)) sayings.push({ text, lang: element.closest<HTMLElement>('[lang]')!.lang });
  }
  return sayings;
}

/** Decoded here and not by an audio element, which asks for byte ranges that the page's cache cannot answer. */
async function play(address: string, sound: AudioContext, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal });
  const buffer = await sound.decodeAudioData(await response.arrayBuffer());
  if (signal.aborted) return;
  const source = new AudioBufferSourceNode(sound, { buffer });
  source.connect(sound.destination);
  await new Promise<void>((resolve) => {
    source.addEventListener('ended', () => resolve());
    signal.addEventListener('abort', () => source.stop());
    // Without a working sound device "ended" never comes.
    setTimeout(resolve, buffer.duration * 1000 + 1000);
    source.start();
  });
}

async function speak(text: string, lang: string, signal: AbortSignal): Promise<void> {
  const language = lang.split('-')[0]!;
  const voice = globalThis.speechSynthesis
    ?.getVoices()
    .find((candidate) => candidate.localService && candidate.lang.toLowerCase().startsWith(language));
  // Only a voice of this device: others would send the text to their maker.
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  await new Promise<void>((resolve) => {
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    signal.addEventListener('abort', () => {
      speechSynthesis.cancel();
      resolve();
    });
    setTimeout(resolve, 30_000);
    speechSynthesis.speak(utterance);
  });
}
