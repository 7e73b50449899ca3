// The words of a script, in the page's language.
export const say = (vietnamese, english) => (document.documentElement.lang === "en" ? english : vietnamese);
