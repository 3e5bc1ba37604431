import { PARTICLES } from './particles';
import { BORDER, MARKS, NUMERAL, type PolyphoneRules, sometimes, usually } from './rule';
import { WEI } from './wei';

/** Who asks for something that somebody does at his request: 应…邀请, 应…要求. */
const ASKED = new RegExp(
  `^(?!按|满足|符合|达到|根据|依|遵|落实|执行|具备|严格|当|有|在|对|由|与|向|提|明确|会同|认真|积极|及时|以|从|为|把|将|加|围绕|做好|坚持|建立|开展|确保|提[高供出]|组织|制定|编制|说明|报告|公布|列出|采取|保[持证]|注意|通过|进行|安排|配合|接受|首先|同时|优先)[^${MARKS}\\u2029]{1,12}?(?:的?(?:邀请|请求|约请)|之邀|之约|(?:国|政府|总统|主席|总理|首相|部长|委员会|组织|区|省|市|县|方|局|部|会|公司|企业|群众|村民|院|厅|家属|业主|当事人|客户|用户|家长|患者)的?要求)`,
  'u',
);
/** Posts: 护士长, 警长, 检察长. */
const POST_BEFORE =
  /(?:[县市省区镇乡村州盟旗校院局厅部处科组队班排连营团旅师军社会所馆店站厂司湖林田链河点路署委警舰船机艇楼栋户家族酋庄寨台行街巷园室庭站段关首学兄道]|护士|检察|审计|秘书|董事|参谋|事务|列车|乘务|工程|园区|法务|庭务|值班)$/u;

/**
 * Rules for characters that stand as words by themselves. Policy texts are formulaic: for these few dozen a rule that can
 * be read is better than a model that was trained on an encyclopedia.
 */
export const CHARACTER_RULES: ReadonlyMap<string, PolyphoneRules> = new Map<string, PolyphoneRules>([
  ['为', WEI],
  ...PARTICLES,
  [
    '都',
    usually(
      'dōu',
      { reading: 'dū', before: /[首古故国京帝建陪定迁瓷镍锡陶钢]$/u },
      { reading: 'dū', before: /(?<!总)之$/u },
      { reading: 'dū', before: /[影酒茶药煤盐花油商冰水]$/u, after: new RegExp(`^(?:${BORDER}|[的”])`, 'u') },
      { reading: 'dū', after: /^[市城督江匀]/u },
    ),
  ],
  [
    '数',
    usually(
      'shù',
      { reading: 'shǔ', after: /^(?:得上|不清|不胜|一数)/u },
      { reading: 'shǔ', before: /(?:历|市|省|县|当)$/u, after: /^(?:他|它|其)/u },
    ),
  ],
  ['给', usually('gěi', { reading: 'jǐ', after: /^(?:排水|水[管厂工排]|付)/u })],
  [
    '还',
    usually(
      'hái',
      { reading: 'huán', after: /^(?:本|款|贷|债|钱|林|湖|草|田|绿|清|水|耕|湿|权|路于)/u },
      { reading: 'huán', before: /[归偿返退奉]$/u },
    ),
  ],
  [
    '将',
    usually(
      'jiāng',
      { reading: 'jiàng', after: /^[领士帅校]/u },
      { reading: 'jiàng', before: /[参裨骁叛]$/u },
    ),
  ],
  [
    '应',
    usually(
      'yīng',
      { reading: 'yìng', before: /[相适响呼反供感策]$/u },
      { reading: 'yìng', after: /^[急用对邀诉运战约]/u },
      { reading: 'yìng', after: ASKED },
    ),
  ],
  [
    '中',
    usually('zhōng', {
      reading: 'zhòng',
      after: /^(?:[标奖毒暑弹计意靶](?!准|励|品|划|见|思)|风(?![险格力向景]))/u,
    }),
  ],
  ['系', usually('xì', { reading: 'jì', after: /^(?:鞋|领|安全带|好|紧|绳|围)/u })],
  [
    '累',
    usually(
      'lěi',
      { reading: 'lèi', after: new RegExp(`^(?:了|[${MARKS}]|$)`, 'u') },
      { reading: 'lèi', before: /(?:[劳受很太又]|[苦脏险]、?)$/u },
      { reading: 'lèi', after: /^(?:又|、?[苦脏险])/u },
    ),
  ],
  [
    '种',
    usually(
      'zhǒng',
      { reading: 'zhǒng', before: new RegExp(`(?:${NUMERAL}|[各这那此该每同某何灾险军])$`, 'u') },
      {
        reading: 'zhòng',
        after: /^(?:[粮地田树草菜花下好上出植麦稻棉瓜了什着养水药茶桑豆果]|的[是稻菜粮树地]|玉米|大豆|小麦)/u,
      },
      { reading: 'zhòng', before: /[耕抢套复夏秋春播栽接扩轮改补混只愿]$/u },
    ),
  ],
  [
    '长',
    usually(
      'cháng',
      { reading: 'cháng', after: new RegExp(`^(?:${NUMERAL}*(?:公里|千米|米|厘米)|达|约|期|效|远|度)`, 'u') },
      { reading: 'cháng', before: /[太很较更最]$/u },
      { reading: 'zhǎng', before: POST_BEFORE },
      {
        reading: 'zhǎng',
        after: /^(?:[出大成高满了牙毛霉虫草齐势起个]|本事|才干|见识|知识|志气|记性|在了|得[好快高])/u,
      },
    ),
  ],
  [
    '重',
    usually(
      'zhòng',
      {
        reading: 'chóng',
        before: new RegExp(`(?:${NUMERAL}|[双多层])$`, 'u'),
        after: /^(?!点|视|要|大|任)/u,
      },
      { reading: 'zhòng', after: new RegExp(`^[^${MARKS}]{1,6}[${MARKS}]?轻`, 'u') },
      { reading: 'zhòng', before: /轻[^，,。；;]{1,6}[，,、]?$/u },
      {
        reading: 'chóng',
        after: /^[修回返启走订申新塑构温聚演现复逢置振拾燃获整录编译印写做划排铸拍][^量点]/u,
      },
      { reading: 'chóng', after: /^(?:[修回返启走订申新塑构温聚演现复逢置振]$|建|组|提|游|上)/u },
    ),
  ],
  [
    '行',
    usually(
      'xíng',
      { reading: 'háng', before: /[银各同本内外农工建央交分支总商投闵]$/u },
      { reading: 'háng', before: new RegExp(`第${NUMERAL}+$`, 'u') },
      { reading: 'háng', after: /^[业长]/u },
    ),
  ],
  [
    '调',
    usually(
      'tiáo',
      { reading: 'diào', after: /^[研来入出离任往动度拨集用运遣换查水阅]/u },
      { reading: 'diào', before: /[抽外借选征对基步论强低格情]$/u },
    ),
  ],
  [
    '量',
    usually(
      'liàng',
      { reading: 'liáng', after: /^(?:体温|血压|身高|一量)/u },
      { reading: 'liáng', before: /[丈测衡估商考思]$/u },
    ),
  ],
  [
    '处',
    usually(
      'chù',
      { reading: 'chǔ', after: /^[于在以理置罚分境突]/u },
      { reading: 'chǔ', before: /[相惩查判共]$/u },
    ),
  ],
  [
    '当',
    usually(
      'dāng',
      { reading: 'dàng', after: /^(?:[作成做]|天|日(?!本)|年|月|亲人|回事)/u },
      { reading: 'dàng', before: /[适妥恰得不]$/u },
    ),
  ],
  [
    '率',
    usually(
      'lǜ',
      { reading: 'shuài', after: /^[队团军部众领先干全](?!门|国)/u },
      { reading: 'shuài', before: /[表草坦轻]$/u },
      {
        reading: 'shuài',
        before: /(?:[长记理任席员人使军贤生，,、。；\u2029]|同志|亲自|先后|^)$/u,
        after: /^[^，,、。；]{0,14}?(?:代表团|考察团|访问团|工作组|党政|军|部队|部将|机)/u,
      },
    ),
  ],
  [
    '供',
    usually('gōng', { reading: 'gòng', before: /[口翻逼上]$/u }, { reading: 'gòng', after: /^[认奉述词]/u }),
  ],
  [
    '只',
    usually(
      'zhǐ',
      { reading: 'zhǐ', after: /^[是有要能会需占够限用为]/u },
      { reading: 'zhī', before: new RegExp(`(?:${NUMERAL}|[船每这那])$`, 'u') },
    ),
  ],
  ['分', usually('fēn', { reading: 'fèn', before: /[水养盐糖成缘本名过充身情林组馏]$/u })],
  ['间', usually('jiān', { reading: 'jiàn', after: /^[接隔断或歇伐]/u })],
  ['教', usually('jiào', { reading: 'jiāo', after: /^[书会给课人你我他她]/u })],
  ['与', usually('yǔ', { reading: 'yù', before: /参$/u })],
  ['曾', usually('céng')],
  [
    '干',
    usually(
      'gàn',
      { reading: 'gān', after: /^(?:[旱燥涸净预扰涉果杯湿热熄馏冰粮菜式]|、湿|法(?![部院警官律]))/u },
      { reading: 'gān', before: /[若抗晒烘晾风饼笋]$/u },
    ),
  ],
  ['相', usually('xiāng', { reading: 'xiàng', before: /[真首丞宰照亮]$/u })],
  ['参', usually('cān')],
  ['省', usually('shěng', { reading: 'xǐng', before: /[反自内]$/u })],
  ['划', usually('huà', { reading: 'huá', after: /^(?:[船桨算破行]|龙舟|得来)/u })],
  ['载', usually('zài', { reading: 'zǎi', before: /(?:[记刊登转连]|[一二三五千半]年?)$/u })],
  [
    '更',
    usually('gèng', { reading: 'gēng', before: /变$/u }, { reading: 'gēng', after: /^[新换改名正替生迭]/u }),
  ],
  ['便', usually('biàn')],
  ['好', usually('hǎo', { reading: 'hào', before: /[爱喜]$/u })],
  [
    '传',
    usually(
      'chuán',
      { reading: 'zhuàn', before: /[自列外小]$/u },
      { reading: 'zhuàn', before: /[人评合]$/u, after: new RegExp(`^(?:${BORDER}|》)`, 'u') },
    ),
  ],
  ['降', usually('jiàng', { reading: 'xiáng', before: /[劝诱迎乞请归诈招]$/u })],
  ['强', usually('qiáng', { reading: 'qiǎng', after: /^[迫求](?!切)/u })],
  ['朝', usually('cháo')],
  ['空', usually('kōng', { reading: 'kòng', after: /^[白缺余闲地置](?!带|产)/u })],
  ['兴', usually('xīng')],
  ['尽', usually('jìn', { reading: 'jǐn', after: /^[快早量可着]/u })],
  [
    '担',
    usually(
      'dān',
      { reading: 'dàn', before: new RegExp(`${NUMERAL}$`, 'u') },
      { reading: 'dàn', after: /^子/u },
    ),
  ],
  ['和', usually('hé')],
  ['扛', usually('káng', { reading: 'gāng', after: /^鼎/u })],
  [
    '假',
    usually('jiǎ', {
      reading: 'jià',
      before: /(?:[春秋暑寒年病休产婚事育护节长放请度]|护理|育儿|生育|探亲)$/u,
    }),
  ],
  ['宁', usually('níng', { reading: 'nìng', after: /^[早可愿肯缺]/u })],
  ['难', usually('nán')],
  ['没', usually('méi')],
  ['作', usually('zuò')],
  ['正', usually('zhèng')],
  ['转', usually('zhuǎn')],
  ['切', usually('qiè', { reading: 'qiē', after: /^(?:[成开断割去除碎片块]|为[块片段长小])/u })],
  ['结', usually('jié', { reading: 'jiē', after: /^(?:[了出]?果|籽|子)/u })],
  ['会', usually('huì')],
  ['要', usually('yào')],
  ['几', usually('jǐ')],
  ['占', usually('zhàn')],
  ['任', usually('rèn')],
  ['解', usually('jiě')],
  ['查', usually('chá')],
  ['区', usually('qū')],
  ['单', usually('dān')],
  ['盖', usually('gài')],
  [
    '少',
    usually('shǎo', { reading: 'shào', before: /[男青]女?老$/u }, { reading: 'shào', after: /^[年先儿]/u }),
  ],
  ['卷', usually('juàn', { reading: 'juǎn', before: /[内席]$/u }, { reading: 'juǎn', after: /^[入起走]/u })],
  [
    '藏',
    usually(
      'cáng',
      { reading: 'zàng', before: /[西援宝进在驻涉川青滇大地]$/u },
      { reading: 'zàng', after: /^(?:[族语医药文历区羚军民香毯戏袍式巴北东南](?!方)|传佛)/u },
    ),
  ],
  ['校', usually('xiào', { reading: 'jiào', after: /^[对准验正勘]/u })],
  ['角', usually('jiǎo', { reading: 'jué', after: /^[色逐力]/u })],
  ['背', usually('bèi', { reading: 'bēi', after: /^[着上起包]/u })],
  [
    '差',
    usually(
      'chà',
      { reading: 'chā', before: /[价级利温时落误逆顺反视偏公方极息税工位电压气水地正负轮高]$/u },
      { reading: 'chā', after: /^[距异额价值别错率]/u },
      { reading: 'chāi', before: /出$/u },
    ),
  ],
  [
    '薄',
    usually(
      'bó',
      { reading: 'bó', before: /[单淡浅刻菲绵微稀瘠喷厚日]$/u },
      { reading: 'báo', before: /(?:[底材很更太较越不层板皮土壁]|底子)$/u },
      { reading: 'báo', after: new RegExp(`^${BORDER}`, 'u') },
    ),
  ],
  [
    '脏',
    usually(
      'zāng',
      { reading: 'zàng', before: /[心内五肝肾脾腑]$/u },
      { reading: 'zàng', after: /^[器腑]/u },
    ),
  ],
  ['挑', usually('tiāo', { reading: 'tiǎo', after: /^(?:[战拨衅动逗明灯]|起(?!.{0,6}(?:担|重任|责任)))/u })],
  [
    '散',
    usually(
      'sàn',
      { reading: 'sǎn', before: /[松懒零闲]$/u },
      { reading: 'sǎn', after: /^[煤装户粮货件客养居乱工记]/u },
    ),
  ],
  [
    '模',
    usually(
      'mó',
      { reading: 'mú', before: /[取开铸合支拆铜字]$/u },
      { reading: 'mú', after: /^[具板样子]/u },
    ),
  ],
  ['磨', usually('mó', { reading: 'mò', before: /[窑石水电推]$/u }, { reading: 'mò', after: /^[坊盘面]/u })],
  [
    '创',
    usually(
      'chuàng',
      { reading: 'chuāng', before: /[重受]$/u },
      { reading: 'chuāng', after: /^[伤口面痕]/u },
    ),
  ],
  ['折', usually('zhé', { reading: 'shé', before: /亏$/u }, { reading: 'shé', after: /^[本秤]/u })],
  [
    '落',
    usually('luò', {
      reading: 'là',
      before: /一(?:[个户人村名]|\p{Script=Han}{2})(?:都|也)?(?:不|没|不能|不许)$/u,
      after: /^下?/u,
    }),
  ],
  ['铺', sometimes({ reading: 'pū', after: /^[开设张垫展就盖路通散平满装向贴草着的了好]/u })],
  ['钉', sometimes({ reading: 'dìng', after: /^钉子/u })],
  [
    '过',
    usually('guò', {
      reading: 'guo',
      before:
        /(?:[说做到去来看听提讲有受用搞打吃干学读写走]|进行|发生|经历|遭受|提出|指出|参加|召开|获得|担任|取得|出现|强调)$/u,
      after: /^(?![大多高快于度低小长少程去渡往])/u,
    }),
  ],
]);
