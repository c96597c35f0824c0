import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePng } from "../../../../src/node/write/encode-png.ts";

const WHITE = [255, 255, 255, 255];
const BLUE = [11, 92, 143, 255];

test.each([
	["one colour", 2, [WHITE, WHITE, WHITE, WHITE], 3],
	["two colours", 2, [WHITE, BLUE, BLUE, WHITE], 3],
	["a colour that is not opaque", 1, [WHITE, [0, 0, 0, 0]], 6],
	["256 colours", 16, ramp(256), 3],
	["257 colours", 257, ramp(257), 6],
])("writes %s", async (_, width, colours, colourType) => {
	const png = await encode(width, colours);
	expect(png[25]).toBe(colourType);
	expect(decode(png)).toEqual(colours);
});

test("writes any pixels so that they can be read again", async () => {
	const colour = fc.oneof(
		fc.constantFrom(WHITE, BLUE),
		fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
	);
	const image = fc
		.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
		.chain(([width, height]) =>
			fc.tuple(
				fc.constant(width),
				fc.array(colour, {
					minLength: width * height,
					maxLength: width * height,
				}),
			),
		);
	await fc.assert(
		fc.asyncProperty(image, async ([width, colours]) => {
			expect(decode(await encode(width, colours))).toEqual(colours);
		}),
	);
});

function ramp(count: number): readonly number[][] {
	return Array.from({ length: count }, (_, index) => [
		index % 256,
		index >> 8,
		0,
		255,
	]);
}

function encode(width: number, colours: readonly (readonly number[])[]) {
	const pixels = Buffer.from(colours.flat());
	return encodePng(pixels, { width, height: colours.length / width });
}

/** The pixels of an image without filters, chunk by chunk. */
function decode(png: Buffer): readonly (readonly number[])[] {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at);
		const named = png.subarray(at + 4, at + 8 + length);
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
		chunks.set(named.toString("latin1", 0, 4), named.subarray(4));
		at += 12 + length;
	}
	const width = chunks.get("IHDR")?.readUInt32BE(0) ?? 0;
	const palette = chunks.get("PLTE");
	const samples = palette ? 1 : 4;
	const data = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
	const colours: (readonly number[])[] = [];
	for (let row = 0; row < data.length; row += width * samples + 1) {
		for (let column = 0; column < width; column += 1) {
			const at = row + 1 + column * samples;
			const index = data[at] ?? 0;
			colours.push(
				palette
					? [...palette.subarray(index * 3, index * 3 + 3), 255]
					: [...data.subarray(at, at + samples)],
			);
		}
	}
	return colours;
}
