/** Whether the writer asks to be called, written to or answered. */
import { wordsBeginning } from './text/around.js';

/** Requests in four languages, as the verb forms that are said to the reader. */
const request = wordsBeginning(String.raw`
  soittakaa|soita(?!t)|soittais|soittaa? (?:minulle|mulle)|voi(?:ko|siko|sitteko|tteko) (?:joku )?(?:soittaa|ottaa)|ottakaa yhtey
  ota yhtey|ottaa yhtey|otta(?:isitte|isiko)|vastatkaa|vastaa(?:kaa)?(?: minulle)?(?!nott)|vastausta|vastauksen
  vastaus (?:mulle|minulle|osoitt|sähköp|tänne)|laittakaa|laita (?:viesti|mail|meili|sähkö)|kirjoittakaa|tavoit(?:at|taa|ett)
  minut saa|mut saa|saa kiinni|lähettäkää|palatkaa|ilmoittakaa|pyydän (?:yhteyden|soitto|vastau)|toivon (?:yhteyden|soitto|vastau)
  takaisinsoitto(?:a)?(?: numeroon)|tekstatkaa|ring(?: gärna)?(?: upp)?(?: till)? ?(?:mig|mej|tillbaka|på|hem|gärna)|ring(?= 0)
  kan (?:ni|du|nån|någon) (?:snälla )?(?:ringa|maila|mejla|svara|höra|skriva|återkomma|kontakta)
  ringa (?:upp )?(?:mig|mej|tillbaka)|kontakta|hör av|svara (?:gärna|mig|mej|till|på|per|via|hit)
  svar(?:et)? (?:till|önskas|kan skickas|kan ni|skickas)|mejla|maila|sms[:a]|når (?:ni )?(?:mig|mej)|du når|ni når|nås på|återkom
  jag finns på|skriv till|skicka(?: svar| svaret)? till|hördes?(?= av)|call me|ring me|phone me|text me|email me|e-mail me|mail me
  write (?:to|back)|contact me|reach me|get (?:in touch|back to)|please (?:call|ring|phone|email|reply|answer|write|use|send|text)
  pls (?:call|ring|email|use|text|phone|reply)
  (?:can|could|would) (?:you|someone|somebody) (?:please )?(?:call|ring|phone|email|write|reply|get back|contact|send)|reply to
  answer (?:me|to)|to (?:ring|call|phone|contact) me|you (?:can|may) (?:reach|call|ring|email|contact)
  my (?:phone|number|email|mobile) is|send it to|ring (?:us|back)|call (?:us|back)|позвоните|перезвоните|звоните|свяжитесь
  ответьте|напишите|пишите|ответ (?:прошу|жду|на)|жду (?:ответа|звонка)
  прошу (?:перезвонить|позвонить|связаться|ответить|писать|ответ)|можете (?:позвонить|написать|перезвонить)|пришлите|сообщите
  наберите|чтобы мне ответил|perezvonite|pozvonite|napishite|otvet`);

/** Whether `text` asks for an answer; a contact that was removed from it then means that the wish cannot be met from here. */
export function asksForContact(text: string): boolean {
  return request.test(text.toLowerCase());
}
