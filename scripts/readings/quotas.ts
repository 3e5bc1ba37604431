/** Characters of which policy text has both readings often, and what stands around them decides. */
const MOST = '为地得行长重调';
/** Two readings, one of them much rarer. */
const MANY = '的应量数处种当都更着了分供给系间结率中会';
/** A second reading that policy text has now and then. */
const SOME = '还将相教创强难担空校干正传降兴转便好切划与和要度少提上省子把济据任模落藏乐参解';
/** A second reading that is rare, but not so rare that it is not to be met. */
const LESS = '尽几只没看差觉称冲宁食适通同发作场监约识露载累扎待弹答片薄曲';
/** What dictionaries give several readings and policy text hardly ever more than one. */
const FEW =
  '化大区合量过委万比可广综价采单别打见号华论车斗草观居估雨头足纪石属厂远底盖拓占络边劳压召予克渠扫假说角陆胜禁免听涨追离儿么遗畜丽散那令抢什亲板页饮削秘恶沉般泊泥挑档背隐蒙铺尾鲜语臭勒侧埋冠辟曾折操沈哪跑朝汞圈混炸盛顷脉卡渐奇乘杆纤夯涌劲血叶甚卷吐番横轴宿荡雀摸挡菲埔呢倒症磨殷厕吗屏否荷炮弄似刷杠佛嵌艾匹钉厦读俊舍隆脚菌腊哄浅塞缝蔓崭句膏喷柏剥伯悄叉亟尿丧钻凹掺贾旋轧浆柜吁劈坊勾呐喝芯脏粘鸟衰氏竺罢赚佣葛仆糊撮豁攒堡尺撒稍煞刺囤抹屯哺稽刹卜挨节色查';

const QUOTAS: readonly (readonly [characters: string, quota: number])[] = [
  [FEW, 4],
  [LESS, 10],
  [SOME, 22],
  [MANY, 56],
  [MOST, 110],
];

/**
 * How many places of a character are drawn for the gold set. 一 and 不 are not drawn: without sandhi they have one
 * reading each.
 */
export const POLYPHONE_QUOTAS: ReadonlyMap<string, number> = new Map(
  QUOTAS.flatMap(([characters, quota]) => [...characters].map((one) => [one, quota] as const)),
);
