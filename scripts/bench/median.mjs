/** @param {number[]} numbers in any order, at least one @returns {number} */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
