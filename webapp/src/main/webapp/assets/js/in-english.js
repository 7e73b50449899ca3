// What a verifier wrote into a page, said in English. The verifiers themselves know one language only: they go into the
// files that people save, and those stay as they are.

const VIETNAMESE = /[À-ỹĐđ]/;

/** The first of these patterns that fits says the text; undefined where none does. */
export function saidBy(patterns, text) {
  for (const [pattern, english] of patterns) {
    const match = pattern.exec(text);
    if (match) return typeof english === "string" ? text.replace(pattern, english) : english(...match.slice(1));
  }
  return undefined;
}

/** @param english says a text, or nothing where people wrote it: then it is marked as Vietnamese */
export function sayInEnglish(place, english) {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const said = english(texts.currentNode.data);
    if (said !== undefined) texts.currentNode.data = said;
    else if (VIETNAMESE.test(texts.currentNode.data)) texts.currentNode.parentElement.lang = "vi";
  }
}
