/** The kind of value that a label announces. */
export type LabelKind =
	| "number" // of a merchant
	| "name" // of a merchant
	| "reference" // another number: an order's, a terminal's, a person's
	| "fact"; // a day, a state, an address, a person

/** Words of one kind; `weak` ones are also everyday words and need a colon or a cell of their own. */
interface Words {
	readonly kind: LabelKind;
	readonly strong: readonly string[];
	readonly weak: readonly string[];
}

const MERCHANT = "(?:银联|收单|特约|受理|小微|签约|入网)?(?:小微)?商[户家]";
const WORDS: readonly Words[] = [
	{
		kind: "reference",
		strong: [
			"(?:商户)?(?:订单|交易|退款|支付|流水|参考|凭证|批次|授权|检索|系统|快递|运单|发票|工单|合同|档案|会员|客户|用户|员工|操作员|终端|机具|设备|机器|机身|序列|产品|机构|代理商?|服务商|渠道|网点|柜员|营业执照|执照|许可证|税务登记|注册|社保|证件|身份证|护照|手机|电话|联系|银行|信用|储蓄|结算|开户|收款|付款|银行卡|信用卡|储蓄卡|微信|支付宝|抖音)(?:编号|单号|号码|账号|账户|卡号|编码|代码|参考号|号)",
			"统一社会信用代码|社会信用代码|(?:微信|支付宝|渠道|子|平台|内部)商户(?:编号|号码?)",
			"TERMINAL ?(?:NO|ID|NUMBER)\\.?|BATCH ?NO\\.?|VOUCHER ?NO\\.?|TRACE ?NO\\.?|REFER(?:ENCE)? ?NO\\.?|REF\\.? ?NO\\.?|AUTH(?:ORIZATION)? ?(?:NO|CODE)\\.?|CARD ?(?:NO|NUMBER)\\.?|ORDER ?(?:NO|ID)\\.?|OPERATOR ?NO\\.?|IMEI",
		],
		weak: [
			"终端|机具|手机|电话|客服|热线|客服热线|服务热线|卡号|账号|帐号|银行卡|信用卡|储蓄卡|结算卡|身份证|SN码?|TID|机身号|序列号|单号|QQ|微信|MCC|执照|序号|编码器|税号|批次|参考号|检索号",
		],
	},
	{
		kind: "number",
		strong: [
			`${MERCHANT}(?:编号|号码|编码|代码|号|ID)`,
			"MERCHANT ?(?:NO|ID|NUMBER|CODE)\\.?|MER(?:CH)? ?(?:NO|ID)\\.?",
		],
		weak: ["编号|商编|商号|MID"],
	},
	{
		kind: "name",
		strong: [
			`${MERCHANT}(?:名称|全称|简称|名字|名)`,
			"(?:店铺|门店|商铺|店面|经营|营业|对外经营|签购单|小票|企业|公司|个体户)(?:名称|全称|简称|名字)|MERCHANT ?NAME",
		],
		weak: [
			"名称|店名|店铺|门店|商户|商家|招牌|商铺|字号|简称|全称|收款方|收款商户|抬头|门店名|店铺名|商铺名|MERCHANT|SHOP|STORE|NAME",
		],
	},
	{
		kind: "fact",
		strong: [
			"(?:入网|注册|开通|创建|开户|进件|签约|激活|绑定|交易|更新|生效|到期|审核|登记|上次交易|最近交易|最后交易)(?:时间|日期|日)|日期/?时间|(?:商户|交易|账户|审核|入网|营业|终端|使用|结算|设备)状态|DATE/?TIME|(?:商户|交易|卡片?|设备|账户|结算|企业|终端|机具|收款)(?:类型|类别|性质|种类)|(?:商户|经营|注册|联系|详细|门店|店铺|营业|装机|安装)地址|(?:联系|经办|开户|收款|经营|业务|负责|法定代表)人(?:姓名)?|法人(?:姓名|代表)?|(?:收单|发卡|支付|结算|所属|开户)(?:机构|行|银行|方)|(?:交易|订单|消费|实收|应收|优惠|退款|结算)金额|(?:所属|经营)(?:行业|地区|城市|省份|范围)|(?:交易|日|月|单笔|单日)限额|发卡行|开户支行|设备型号|所在地区?",
			"TRANS(?:ACTION)? ?TYPE|CARD ?TYPE|EXP\\.? ?DATE|AMOUNT|ISSUER|ACQUIRER|OPERATOR",
		],
		weak: [
			"状态|日期|时间|备注|说明|类型|类别|性质|地址|姓名|户名|法人|联系人|负责人|老板|店主|机构|收单机构|收单行|支付机构|服务商|代理商|业务员|设备|机型|型号|金额|合计|总计|总额|小计|费率|手续费|限额|额度|余额|行业|省份|城市|地区|区域|省|市|区|县|版本|操作员|有效期|签名|邮箱|来源|渠道|品牌|产品|套餐|用途|备注信息|入网|激活|到期|是否注销|要注销|操作|毛病|经过|结果|原因|笔数|数量|次数|单位|DATE|TIME|TYPE|STATUS",
		],
	},
];

/** Traditional characters in labels, each followed by its simplified one. */
const TRADITIONAL =
	"戶户編编號号碼码稱称簡简門门終终註注冊册時时間间狀状態态電电話话機机訂订單单額额聯联銀银證证備备類类開开營营結结帳账賬账設设執执業业費费構构區区縣县產产網网點点務务員员參参憑凭據据檢检實实應应優优數数筆笔總总計计發发級级錄录說说鋪铺絡络線线統统會会記记徵征經经過过貨货牌牌質质";
const IS_TRADITIONAL = new RegExp(
	`[${TRADITIONAL.replace(/(.)./g, "$1")}]`,
	"g",
);
const LEFT_EDGE = /[\s,;|:"'【[「『(<、。/·*#>-]/;
/** What may follow a label; other Han characters would make it part of a longer word. */
const RIGHT_OF_WEAK = "(?=[\\s:=|\"'\\]】」』)>*\\d+]|$)";
const RIGHT_OF_FACT = "(?![\\p{sc=Han}A-Za-z]|$)|(?=[是为]|$)";
const SCAN = new RegExp(
	[
		...WORDS.map(({ kind, strong }) => {
			const isOpen = kind === "number" || kind === "name";
			return `((?:${strong.join("|")})(?:${isOpen ? "" : RIGHT_OF_FACT}))`;
		}),
		...WORDS.map(({ weak }) => `((?:${weak.join("|")})${RIGHT_OF_WEAK})`),
	].join("|"),
	"giu",
);
/** What may follow a label: a translation, brackets, a colon. */
const BEHIND =
	/^(?:\s*[([/|【]\s*[A-Za-z][A-Za-z ./]{0,30}[)\]】]?)?["'\]】」』)>*]*\s*(?:(?:[:=]|是|为|->|→)[\s:="'#]*)?/;

/** A label in a line, up to the start of its value. */
export interface Label {
	readonly kind: LabelKind;
	/** Simplified, in capitals, without spaces. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Find the labels in a line of half-width characters, in order.
 *
 * @example
 * findLabels("商户编号(MERCHANT NO.): 8222")[0] // { kind: "number", text: "商户编号", start: 0, end: 20 }
 */
export function findLabels(line: string): readonly Label[] {
	const simple = simplify(line);
	const labels: Label[] = [];
	SCAN.lastIndex = 0;
	for (let match = SCAN.exec(simple); match; match = SCAN.exec(simple)) {
		const label = readLabel(simple, match);
		if (label) labels.push(label);
		SCAN.lastIndex = label?.end ?? match.index + 1;
	}
	return labels;
}

function readLabel(line: string, match: RegExpExecArray): Label | undefined {
	const [text] = match;
	const group = match.slice(1).findIndex((part) => part !== undefined);
	const kind = WORDS[group % WORDS.length]?.kind;
	const start = match.index;
	const isWeak = group >= WORDS.length || /^[A-Z]/i.test(text);
	const isInside =
		isWeak && start > 0 && !LEFT_EDGE.test(line.charAt(start - 1));
	if (!kind || isInside) return undefined;
	const end = start + text.length;
	const rest = line.slice(end, end + 60);
	const behind = rest.length - rest.replace(BEHIND, "").length;
	return { kind, text: toKey(text), start, end: end + behind };
}

/**
 * Find the kind of a table column by its header; `undefined` for any other cell.
 *
 * @example
 * headKind("商户\n编号") // "number"
 */
export function headKind(cell: string): LabelKind | undefined {
	if (cell.length > LONGEST_HEAD) return undefined;
	const key = toKey(simplify(cell)).replace(UNIT, "");
	const groups = HEAD.exec(key)?.slice(1) ?? [];
	return WORDS[groups.findIndex((part) => part !== undefined)]?.kind;
}

const LONGEST_HEAD = 40;
/** A bracketed remark in a header, such as `（元）`, and marks of required fields. */
const UNIT = /[(（[【][^)）\]】]*[)）\]】]|[*:：]/g;
const HEAD = new RegExp(
	`^(?:${WORDS.map(({ strong, weak }) => `(${[...strong, ...weak].join("|").replaceAll(" ?", "")})`).join("|")})$`,
	"iu",
);

function toKey(text: string): string {
	return text.replace(/\s+/g, "").toUpperCase();
}

/** Convert labels to simplified characters; the length stays the same. */
function simplify(text: string): string {
	return text.replace(IS_TRADITIONAL, (character) =>
		TRADITIONAL.charAt(TRADITIONAL.indexOf(character) + 1),
	);
}
