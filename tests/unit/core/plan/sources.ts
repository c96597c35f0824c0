import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import type { Sources } from "../../../../src/core/directory/identify-prefix.ts";

/** A directory small enough to be read with the tests. */
export const sources: Sources = {
	entries: parseDirectory(
		`### 甲<公司> :id=jia
- 客服电话：95016（9:00-21:00）
- 商户编号前三位：822、910
- 核对：2026-11-23
- 来源：原文档
### 乙公司 :id=yi
- 联系方式：原文档没有印
- 官网：<https://b.example/>
- 前三位：854
- 状态：已停业，2025 年终止了支付业务
- 来源：原文档
### 戊公司 :id=wu
- 联系方式：原文档没有印
- 前三位：855
- 来源：原文档
### 己公司 :id=ji
- 客服电话：95017
- 前三位：856
- 来源：原文档
### 庚公司 :id=geng
- 简称：庚
- 客服电话：400-600-0001（9:00-18:00）
- 客服电话：400-600-0002
- 客服电话：400-881-616（原文如此）
- 前三位：857
- 来源：原文档
### 12363 人民银行 :id=hotline-12363
- 类别：监管热线
- 电话：12363（工作日）
- 说明：归[人民银行](/phones.md)管
- 说明：要找外地的，先拨那里的**区号**
- 来源：原文档
### 010-66001918 支付清算协会 :id=hotline-pcac
- 类别：监管热线
- 电话：010-66001918
- 说明：打不通就用网站 a.example
- 来源：原文档`,
	).entries,
	acquirers: [
		{ code: "102", name: "某银行", note: "银行，可信度高" },
		{ code: "777", name: "演示商户", note: "演示，可信度高" },
	],
};
