/**
 * Finds the words in a sorted list that differ from a word by few typing errors, as `editDistance`
 * counts them. Calls `found` for each, with its index and the number of errors.
 *
 * The list is read as a trie: words that share a beginning share the rows of their table of distances.
 * If a beginning has too many errors already, all words that have it are skipped. So the time hardly
 * grows with the list.
 *
 * @internal
 */
export function wordsNear(
  sought: string,
  words: readonly string[],
  allowed: number,
  found: (index: number, errors: number) => void,
): void {
  // Row by row, the distance of the beginning of `length` letters of a word to each beginning of the
  // sought word that is at most `allowed` letters shorter or longer: others have too many errors.
  const width = 2 * allowed + 1;
  const tooMany = allowed + 1;
  const table: number[] = [];
  for (let column = 0; column < width; column++) table.push(Math.abs(column - allowed));
  /** Writes the row of a beginning of a word. Returns the least distance in it. */
  const writeRow = (word: string, length: number): number => {
    const letter = word.charCodeAt(length - 1);
    const letterBefore = word.charCodeAt(length - 2);
    const start = length * width;
    let least = tooMany;
    let left = tooMany;
    for (let column = 0; column < width; column++) {
      const j = length + column - allowed;
      const above = start - width + column;
      let distance = tooMany;
      if (j === 0) distance = length;
      else if (j > 0 && j <= sought.length) {
        const soughtLetter = sought.charCodeAt(j - 1);
        distance = (table[above] as number) + (letter === soughtLetter ? 0 : 1);
        if (left + 1 < distance) distance = left + 1;
        if (column + 1 < width && (table[above + 1] as number) + 1 < distance) {
          distance = (table[above + 1] as number) + 1;
        }
        if (letterBefore === soughtLetter && letter === sought.charCodeAt(j - 2) && length > 1) {
          distance = Math.min(distance, (table[above - width] as number) + 1);
        }
      }
      table[start + column] = distance;
      left = distance;
      if (distance < least) least = distance;
    }
    return least;
  };
  const least = [0];
  let before = "";
  for (let index = 0; index < words.length; ) {
    const word = words[index] as string;
    let length = 0;
    while (length < before.length && word[length] === before[length]) length++;
    before = word;
    let isNear = true;
    while (isNear && length < word.length) {
      length++;
      least[length] = writeRow(word, length);
      // Two exchanged letters continue from the row before the last, at the cost of one error.
      isNear = (least[length] as number) <= allowed || (least[length - 1] as number) < allowed;
    }
    if (isNear) {
      const column = sought.length - length + allowed;
      const errors =
        column >= 0 && column < width ? (table[length * width + column] as number) : tooMany;
      if (errors <= allowed) found(index, errors);
      index++;
    } else {
      before = word.slice(0, length);
      index = firstFrom(words, `${before}\uffff`, index + 1);
    }
  }
}

/** The first index, at or after `from`, of a word that does not sort before a text. @internal */
export function firstFrom(words: readonly string[], text: string, from: number): number {
  let [low, high] = [from, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
