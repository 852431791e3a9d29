/**
 * An address as people read it: letters of any script as letters instead of %D8%A7. What parts an
 * address, and what would hide or turn letters, stays encoded, so that the address leads where it did.
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

/** Arabic vowel signs and their like; marks that stand for nothing visible are none. */
function isMarkOf(letter) {
  return /^\p{M}$/u.test(letter) && !/^\p{Default_Ignorable_Code_Point}$/u.test(letter);
}
