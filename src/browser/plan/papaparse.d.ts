/** The part of Papa Parse that is used; its own types need Node's. */
declare module "papaparse" {
	const papa: {
		parse<Row>(text: string): {
			readonly data: readonly Row[];
			readonly errors: readonly { readonly type: string }[];
		};
	};
	export default papa;
}
