/** The whole numbers from one to another. By hand: old libraries replace the likes of `Array.from`. */
export function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number <= to; number += 1) numbers.push(number);
  return numbers;
}
