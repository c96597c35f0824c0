import { promisify } from "node:util";
import { constants, crc32, deflate, type ZlibOptions } from "node:zlib";

/** Sizes in pixels. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/** A colour type of the standard, and what its pixels look like. */
interface Samples {
	readonly colourType: 3 | 6;
	/** Red, green and blue of each colour, where pixels are numbers of colours. */
	readonly palette: Buffer | undefined;
	/** Each begins with the number of its filter: 0, none. */
	readonly rows: Buffer;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const BITS = 8;
const RGBA = 4;
const OPAQUE = 255;
const MOST_COLOURS = 256;

/** Most of a row is one colour: runs alone make it as small, in a fraction of the usual time. */
const RUNS = { level: 1, strategy: constants.Z_RLE };

const deflateAsync: (data: Buffer, options: ZlibOptions) => Promise<Buffer> =
	promisify(deflate);

/**
 * An image as PNG, with a palette where it has few colours and is opaque, as
 * text on a plain ground does: a quarter of the bytes to compress. resvg's own
 * encoder needs as long as all else of a page together.
 * Source: W3C, Portable Network Graphics, third edition, 5 and 11.
 *
 * @param pixels red, green, blue and alpha, a byte each, in rows from the top
 */
export async function encodePng(
	pixels: Buffer,
	{ width, height }: Size,
): Promise<Buffer> {
	const { colourType, palette, rows } = toSamples(pixels, width);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([BITS, colourType], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk("IHDR", header),
		...(palette ? [chunk("PLTE", palette)] : []),
		chunk("IDAT", await deflateAsync(rows, RUNS)),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function toSamples(pixels: Buffer, width: number): Samples {
	const { rows, firsts } = numberColours(pixels, width);
	const colours = firsts.map((at) =>
		pixels.subarray(at * RGBA, (at + 1) * RGBA),
	);
	const isOpaque = colours.every(([, , , alpha]) => alpha === OPAQUE);
	if (colours.length > MOST_COLOURS || !isOpaque) {
		return { colourType: 6, palette: undefined, rows: toRows(pixels, width) };
	}
	const palette = Buffer.concat(colours.map((each) => each.subarray(0, 3)));
	return { colourType: 3, palette, rows };
}

/**
 * The number of each pixel's colour, and the first pixel of each colour. Half
 * of the rows of a text are like the one above, which is quickly seen.
 */
function numberColours(bytes: Buffer, width: number) {
	const { buffer, byteOffset, length } = bytes;
	const pixels = new Int32Array(buffer, byteOffset, length / RGBA);
	const height = pixels.length / width;
	const rows = Buffer.alloc(pixels.length + height);
	const numbers = new Map<number | undefined, number>();
	const firsts: number[] = [];
	const stride = width * RGBA;
	const isLikeAbove = (row: number) =>
		row > 0 &&
		bytes.compare(
			bytes,
			(row - 1) * stride,
			row * stride,
			row * stride,
			(row + 1) * stride,
		) === 0;
	for (let row = 0; row < height; row += 1) {
		const start = row * width;
		const end = start + width;
		const filters = row + 1;
		if (isLikeAbove(row)) {
			const above = start - width + row;
			rows.copyWithin(start + filters, above, above + width);
			continue;
		}
		for (let from = start, to = start; from < end; from = to) {
			const colour = pixels[from];
			while (to < end && pixels[to] === colour) to += 1;
			const number = numbers.get(colour) ?? numbers.size;
			if (number === numbers.size) {
				numbers.set(colour, number);
				firsts.push(from);
			}
			rows.fill(number, from + filters, to + filters);
		}
	}
	return { rows, firsts };
}

function toRows(pixels: Buffer, width: number): Buffer {
	const stride = width * RGBA;
	const height = pixels.length / stride;
	const rows = Buffer.alloc(pixels.length + height);
	for (let row = 0; row < height; row += 1) {
		const from = row * stride;
		rows.set(pixels.subarray(from, from + stride), from + row + 1);
	}
	return rows;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
