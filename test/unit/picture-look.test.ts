import { describe, expect, it } from 'vitest';
import { lookIn } from '../../utils/extract/picture-look';

/** A picture of one colour with a rectangle of another in it. */
function draw(width: number, height: number, ground: number, [x0, y0, x1, y1]: number[], shape: number) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = x >= x0! && x < x1! && y >= y0! && y < y1!;
      data.fill(inside ? shape : ground, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data, width, height };
}

describe('how a picture looks', () => {
  it('a product on white: edge white, filled as much as its longer side', () => {
    expect(lookIn(draw(100, 100, 255, [10, 30, 90, 70], 40))).toEqual({ white: 1, light: 1, fill: 0.8 });
  });
  it('light grey is light and not white', () => {
    expect(lookIn(draw(50, 50, 240, [5, 5, 45, 45], 40))).toMatchObject({ white: 0, light: 1 });
  });
  it('a scene has no white edge', () => {
    expect(lookIn(draw(50, 50, 120, [0, 0, 0, 0], 0))).toMatchObject({ white: 0, light: 0, fill: 1 });
  });
  it('a product that reaches the edge leaves the rest of it white', () => {
    const { white } = lookIn(draw(100, 100, 255, [0, 40, 100, 60], 40));
    expect(white).toBeCloseTo(0.9, 1);
  });
  it('nothing but white has no product to be seen', () => {
    expect(lookIn(draw(20, 20, 255, [0, 0, 0, 0], 0)).fill).toBe(0);
  });
});
