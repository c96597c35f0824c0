import { CACHING, PAGE_VARYING } from "./content-policy.ts";
import { HIDDEN, type ServedSite } from "./server-files.ts";

const { name: VARYING, value: VARIES } = PAGE_VARYING;
/** `HIDDEN` without lookahead, which Caddy does not support, and names on which Caddy fails. */
const CADDY_HIDDEN = String.raw`/\.|/_headers$|\.(gz|br)$|~$|\x00|[^/]{256}`;

/** Write a server block for nginx's `conf.d`: precompressed files, folders with a slash, `404.html`. */
export function nginxConfig({ base, folder, headers }: ServedSite): string {
	const lines = headers.map(
		({ name, value }) => `\tadd_header ${name} ${quote(value)} always;`,
	);
	const beside =
		base === "/"
			? ""
			: `
	location / {
		return 404;
	}

	location = ${base.slice(0, -1)} {
		return 301 ${base}$is_args$args;
	}
`;
	return `# For /etc/nginx/conf.d/. Written by npm run build.
map $uri $wiki_caching {
	default "${CACHING.others}";
	~^${base}assets/ "${CACHING.assets}";
	~/(?:index\\.html)?$ "${CACHING.pages}";
}

map $uri $wiki_varying {
	default "";
	~/(?:index\\.html)?$ ${quote(VARIES)};
}

map $uri $wiki_shared_caching {
	default "${CACHING.shared}";
	~^${base}assets/ "";
}

server {
	listen 80;
	listen [::]:80;
	server_name _;
	server_tokens off;
	absolute_redirect off;
	include /etc/nginx/mime.types;
	types {
		text/csv csv;
		text/markdown md;
		text/vcard vcf;
	}
	charset utf-8;
	charset_types text/css text/csv text/javascript application/javascript text/vcard text/markdown text/xml text/plain application/atom+xml;
	gzip_static on;
	gzip_vary on;
	gzip_proxied any;
	error_page 403 404 =404 ${base}404.html;
	add_header Cache-Control $wiki_caching always;
	add_header CDN-Cache-Control $wiki_shared_caching always;
	add_header ${VARYING} $wiki_varying always;
${lines.join("\n")}

	if ($request_method !~ ^(?:GET|HEAD)$) {
		return 405;
	}

	location ~ ${HIDDEN} {
		return 404;
	}
${beside}
	location = ${base}feed.xml {
		alias ${folder}/feed.xml;
		types {}
		default_type application/atom+xml;
	}

	location ${base} {
		alias ${folder}/;
		index index.html;
	}
}
`;
}

/** Write a server for Caddy; replace `:80` by the host's name to get a certificate. */
export function caddyConfig({ base, folder, headers }: ServedSite): string {
	const lines = headers.map(({ name, value }) => `\t\t${name} ${quote(value)}`);
	const beside =
		base === "/"
			? ""
			: `
		redir ${base.slice(0, -1)} ${base}`;
	return `# Written by npm run build.
:80 {
	root * ${folder}
	header {
${lines.join("\n")}
	}
	header {
		Vary Accept-Encoding
		defer
	}
	@assets path ${base}assets/*
	@pages path */
	@others not path ${base}assets/* */
	@shared not path ${base}assets/*
	header @assets Cache-Control "${CACHING.assets}"
	header @pages Cache-Control ${CACHING.pages}
	header @pages ${VARYING} ${quote(VARIES)}
	header @others Cache-Control ${CACHING.others}
	header @shared CDN-Cache-Control "${CACHING.shared}"
	header *.csv Content-Type "text/csv; charset=utf-8"
	header *.md Content-Type "text/markdown; charset=utf-8"
	header *.vcf Content-Type "text/vcard; charset=utf-8"
	header ${base}feed.xml Content-Type "application/atom+xml; charset=utf-8"
	@other not method GET HEAD
	@hidden path_regexp ${CADDY_HIDDEN}
	route {
		respond @other 405
		error @hidden 404${beside}
		handle_path ${base}* {
			@asked {
				not path */
				file {path}/index.html
				expression \`{query} != ""\`
			}
			redir @asked {http.request.orig_uri.path}/?{query}
			file_server {
				precompressed br gzip
			}
		}
		error 404
	}
	handle_errors {
		request_header -If-None-Match
		request_header -If-Modified-Since
		header {
			Vary Accept-Encoding
			defer
		}
		header Cache-Control ${CACHING.others}
		header -${VARYING}
		header CDN-Cache-Control "${CACHING.shared}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Quote a value for either server. */
function quote(value: string): string {
	return `"${value.replaceAll('"', '\\"')}"`;
}
