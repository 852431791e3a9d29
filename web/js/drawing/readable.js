/**
 * An address for readers: letters of any script are shown as letters instead of %D8%A7. Characters that
 * separate parts of the address, are invisible or change the direction stay encoded, so the address still leads
 * to the same page.
 */
export function readableAddress(address) {
  return address.replace(/(?:%[89a-f][\da-f])+/gi, (run) => {
    try {
      return Array.from(decodeURIComponent(run), (letter) => (/^[\p{L}\p{N}]$/u.test(letter) || isMarkOf(letter)
        ? letter : encodeURIComponent(letter))).join('');
    } catch {
      return run;
    }
  });
}

/** Whether a letter is a visible combining mark, such as an Arabic vowel sign. */
function isMarkOf(letter) {
  return /^\p{M}$/u.test(letter) && !/^\p{Default_Ignorable_Code_Point}$/u.test(letter);
}
