import { isRemark } from "./clean-name.ts";

const SHOP =
	/(?:店|馆|部|行|坊|铺|吧|屋|庄|堂|斋|阁|楼|厅|社|城|厂|摊|档|院|所|园|场|站|房|室|超市|公司|中心|集团|市场|食堂|驿站|工作室|餐饮|小吃|水果|烟酒|生鲜|百货|五金|建材|服饰|服装|美容|美发|美甲|烧烤|火锅|咖啡|奶茶|面|粉|快餐|维修|批发|零售|经营部|商贸|贸易|科技)(?:[（(].*[）)])?$/;
/** Phrases of a conversation, which are not names. */
const SPEECH =
	/[？?。；;…]|^(?:请|帮|麻烦|谢|多谢|你好|您好|大家|各位|亲|客服|在吗|好的|收到|嗯|哦|ok$|我(?:的|是|要|想|有|这|那|们|就|也|在|家(?:的|有)|名下|叫)|注[:：])|商[户戶]|编号|编號|号码|小微|名下|注销|查询|列表|清单|名单|明细|说明|收款服务|云闪付|截图|截屏|的$|了$|吗$|呢$|啊$|一下|^\[.*\]$|[:：]$|https?:/i;
/** Beginnings of speech with which some shop names begin too. */
const MAYBE_SPEECH =
	/^(?:这|那|怎么|怎样|为什么|什么|哪|多少|以上|以下|其中|一共|总共|共\d|还有|另外|然后|先|再|都|全部|所有|下面|上面|如下|附|表格|图片|语音|视频|文件|链接|转发|引用|查|找|看|打|办|申请|投诉|没|不|有|要|能|可以|应该|今天|昨天|明天|刚才|现在|已经|少|多|老师)/;
const PAYMENT = /(?:支付|银行|银联商务|通联|付).*(?:公司|支行|分行)$|银行$/;
const LETTER = /\p{L}/u;
/** Single characters that are not names. */
const PARTICLE =
	/^[是的和与及在有个号元户第共为等了吗呢啊吧这那我你他她它A-Za-z]$/;
const LONGEST = 30;

/**
 * Tell whether words may be a merchant's name, rather than speech or the name
 * of an institution.
 *
 * @example
 * isLikelyName("张三便利店") // true
 */
export function isLikelyName(words: string): boolean {
	const { length } = [...words];
	if (length > LONGEST || !LETTER.test(words) || PARTICLE.test(words))
		return false;
	if (MAYBE_SPEECH.test(words) && !isShopName(words)) return false;
	return !SPEECH.test(words) && !PAYMENT.test(words) && !isRemark(words);
}

/**
 * Tell whether a name ends like a shop's or company's.
 *
 * @example
 * isShopName("张三便利店") // true
 */
export function isShopName(name: string): boolean {
	return SHOP.test(name);
}
