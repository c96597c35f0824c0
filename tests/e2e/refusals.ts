/** What a browser may keep from pages. */
export type Ability =
	| "clipboard"
	| "share"
	| "storage"
	| "database"
	| "workers"
	| "windows"
	| "quiet files"
	| "made files"
	| "dialogs"
	| "printing";

/** A way in which a browser inside an app says no. */
export interface Refusal {
	readonly name: string;
	readonly takes: Ability;
	/** Done in the page before its own scripts. */
	readonly inject: () => void;
}

/** Where the thing is not there, or nothing comes of it. */
export const ABSENT: readonly Refusal[] = [
	{
		name: "no clipboard",
		takes: "clipboard",
		inject: () => {
			Reflect.deleteProperty(Navigator.prototype, "clipboard");
		},
	},
	{
		name: "no sharing",
		takes: "share",
		inject: () => {
			Reflect.deleteProperty(Navigator.prototype, "share");
		},
	},
	{
		name: "storage that must not be looked at",
		takes: "storage",
		inject: () => {
			for (const name of ["localStorage", "sessionStorage"]) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException("refused", "SecurityError");
					},
				});
			}
		},
	},
	{
		name: "no database",
		takes: "database",
		inject: () => {
			Object.defineProperty(window, "indexedDB", { value: undefined });
			for (const name of Object.getOwnPropertyNames(window)) {
				if (/^IDB/.test(name)) Reflect.deleteProperty(window, name);
			}
		},
	},
	{
		name: "no workers",
		takes: "workers",
		inject: () => {
			Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
		},
	},
	{
		name: "no windows",
		takes: "windows",
		inject: () => {
			window.open = () => null;
		},
	},
	{
		name: "files of which nothing comes",
		takes: "quiet files",
		inject: () => {
			const { click } = HTMLElement.prototype;
			HTMLAnchorElement.prototype.click = function () {
				if (!this.hasAttribute("download")) click.call(this);
			};
			addEventListener(
				"click",
				(event) => {
					const { target } = event;
					if (!(target instanceof Element)) return;
					if (target.closest("a[download]")) event.preventDefault();
				},
				true,
			);
		},
	},
	{
		name: "no modal dialogs",
		takes: "dialogs",
		inject: () => {
			for (const name of ["showModal", "show", "close", "requestClose"]) {
				Reflect.deleteProperty(HTMLDialogElement.prototype, name);
			}
		},
	},
	{
		name: "no printing",
		takes: "printing",
		inject: () => {
			Reflect.deleteProperty(window, "print");
		},
	},
];

/** Where the thing is there, and fails when it is used. */
export const FAILING: readonly Refusal[] = [
	{
		name: "a clipboard that says no",
		takes: "clipboard",
		inject: () => {
			Clipboard.prototype.writeText = () =>
				Promise.reject(new DOMException("refused", "NotAllowedError"));
		},
	},
	{
		name: "sharing that says no",
		takes: "share",
		inject: () => {
			Navigator.prototype.share = () =>
				Promise.reject(new DOMException("refused", "NotAllowedError"));
		},
	},
	{
		name: "storage that is full",
		takes: "storage",
		inject: () => {
			Storage.prototype.setItem = () => {
				throw new DOMException("full", "QuotaExceededError");
			};
		},
	},
	{
		name: "a database that does not open",
		takes: "database",
		inject: () => {
			const { open } = IDBFactory.prototype;
			// What is there is newer than what anybody asks for.
			IDBFactory.prototype.open = function () {
				open.call(this, "newer", 2);
				return open.call(this, "newer", 1);
			};
		},
	},
	{
		name: "workers that are not registered",
		takes: "workers",
		inject: () => {
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException("refused", "SecurityError"));
		},
	},
	{
		name: "files that cannot be made",
		takes: "made files",
		inject: () => {
			URL.createObjectURL = () => {
				throw new DOMException("refused", "SecurityError");
			};
		},
	},
	{
		name: "questions that are not shown",
		takes: "dialogs",
		inject: () => {
			window.alert = () => undefined;
			window.confirm = () => false;
			window.prompt = () => null;
		},
	},
	{
		name: "printing of which nothing comes",
		takes: "printing",
		inject: () => {
			window.print = () => undefined;
		},
	},
];

export const UNANSWERED: Refusal = {
	name: "a database that never answers",
	takes: "database",
	inject: () => {
		const { open } = IDBFactory.prototype;
		// Whoever has the older one open does not let go of it.
		IDBFactory.prototype.open = function () {
			Object.assign(window, { held: open.call(this, "held", 1) });
			return open.call(this, "held", 2);
		};
	},
};

/** Other ways to say no to the same; those in a group have nothing to do with each other. */
export const OTHER: readonly (readonly Refusal[])[] = [
	[UNANSWERED],
	[
		{
			name: "a database that must not be looked at",
			takes: "database",
			inject: () => {
				Object.defineProperty(window, "indexedDB", {
					get() {
						throw new DOMException("refused", "SecurityError");
					},
				});
			},
		},
		{
			name: "a finger taken for a mouse",
			takes: "share",
			inject: () => {
				const ask = window.matchMedia.bind(window);
				window.matchMedia = (query) =>
					ask(query.includes("pointer") ? "not all" : query);
			},
		},
	],
];
